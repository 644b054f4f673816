import type { JSX } from 'react';
import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import type { ObservedCookie } from '../../lib/observation/index.ts';
import { CharterQuote } from '../shared/CharterQuote.tsx';
import { CookieAttributes } from '../shared/CookieAttributes.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { saySafely } from '../shared/say-safely.ts';
import { Verbatim } from '../shared/Verbatim.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import styles from './CookieRow.module.css';
import type { ReportRow } from './report-groups.ts';

interface CookieRowProps {
  readonly row: ReportRow;
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly onOpen: (url: string) => void;
}

interface FrameProps extends Omit<CookieRowProps, 'row' | 'report'> {
  readonly name: string;
  readonly tags: readonly string[];
  readonly judged: JudgedCookie | JudgedStorage | JudgedDeclaration;
  readonly shared?: boolean;
  /** Only where the group's title does not say the verdict. */
  readonly badge?: boolean;
  readonly quote: { readonly declaration: JudgedDeclaration; readonly caption: string } | null;
  readonly charterUrl: string | null;
  readonly details?: JSX.Element;
}

function Frame(props: FrameProps): JSX.Element {
  const { name, tags, judged, shared = false, badge = false, quote, charterUrl, translator, onOpen, details } = props;
  return (
    <li className={styles['row']} data-name={name} data-verdict={judged.verdict} data-shared={shared || undefined}>
      <div className={styles['title']}>
        <h3>{name === '' ? <i>{translator.t('row.no-name')}</i> : <Verbatim text={name} translator={translator} />}</h3>
        {badge && <VerdictBadge verdict={judged.verdict} translator={translator} />}
      </div>
      {tags.length > 0 && (
        <ul className={styles['tags']}>
          {tags.map((tag) => (
            <li key={tag}>
              <Verbatim text={tag} translator={translator} />
            </li>
          ))}
        </ul>
      )}
      <p>{saySafely(translator, judged.reason)}</p>
      {quote !== null && (
        <CharterQuote
          row={quote.declaration.declared.row}
          caption={quote.caption}
          url={charterUrl}
          translator={translator}
          onOpen={onOpen}
        />
      )}
      {details}
    </li>
  );
}

function quoteOf(judged: JudgedCookie | JudgedStorage, declaration: JudgedDeclaration | null, { t }: Translator) {
  if (declaration === null) return null;
  const { match } = judged;
  if (match === null) return { declaration, caption: t('row.quote.near') };
  return { declaration, caption: `${t('row.quote')} (${t(`row.match.${match.kind}`)})` };
}

function cookieTags(
  cookie: ObservedCookie,
  { portal: { host }, environment }: AuditReport,
  { t }: Translator,
): readonly string[] {
  return [
    ...(cookie.domain === host ? [] : [cookie.domain]),
    ...(cookie.party === 'third' ? [t('row.third-party')] : []),
    ...(cookie.partition === null ? [] : [t('row.partitioned')]),
    ...(cookie.lastSeen === undefined ? [] : [t('row.gone', { ...cookie.lastSeen, zone: environment.timeZone })]),
  ];
}

/** One line of the list: name, verdict, reason, the charter's row, attributes on demand. */
export function CookieRow({ row, report, translator, onOpen }: CookieRowProps): JSX.Element {
  const frame = { translator, onOpen, judged: row.judged, charterUrl: report.charter.retrieval.url };
  switch (row.kind) {
    case 'cookie': {
      const { cookie, sharedDomain } = row.judged;
      return (
        <Frame
          {...frame}
          name={cookie.name}
          tags={cookieTags(cookie, report, translator)}
          shared={sharedDomain}
          quote={quoteOf(row.judged, row.declaration, translator)}
          details={
            <Disclosure late summary={translator.t('row.details')}>
              <CookieAttributes
                cookie={cookie}
                translator={translator}
                observedAt={report.observation.observedAt}
                timeZone={report.environment.timeZone}
              />
            </Disclosure>
          }
        />
      );
    }
    case 'storage': {
      const { item } = row.judged;
      const tags = [
        translator.t(`row.storage.${item.storage}`),
        ...(item.stores ?? []),
        ...(item.origin === report.portal.origin ? [] : [item.origin]),
      ];
      return (
        <Frame {...frame} badge name={item.name} tags={tags} quote={quoteOf(row.judged, row.declaration, translator)} />
      );
    }
    case 'declaration': {
      const { declared } = row.judged;
      const tags = declared.storage === 'cookie' ? [] : [translator.t(`row.storage.${declared.storage}`)];
      const quote = { declaration: row.judged, caption: translator.t('row.quote') };
      return <Frame {...frame} name={declared.name} tags={tags} quote={quote} />;
    }
  }
}
