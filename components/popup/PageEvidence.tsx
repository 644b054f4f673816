import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { UnreadRow } from '../../lib/charter/index.ts';
import type { MessageId, Translator } from '../../lib/i18n/index.ts';
import { CharterQuote } from '../shared/CharterQuote.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { Verbatim } from '../shared/Verbatim.tsx';
import styles from './PageEvidence.module.css';

interface PageEvidenceProps {
  readonly report: AuditReport;
  readonly translator: Translator;
  /** Open where there is little else to show. */
  readonly open: boolean;
}

function Part({
  title,
  count,
  open,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <Disclosure
      open={open}
      summary={
        <>
          {title} <span>({count})</span>
        </>
      }
    >
      {children}
    </Disclosure>
  );
}

function Names({
  names,
  translator,
}: {
  readonly names: readonly string[];
  readonly translator: Translator;
}): JSX.Element {
  return (
    <ul className={styles['names']}>
      {names.map((name) => (
        <li key={name}>
          <Verbatim text={name} translator={translator} />
        </li>
      ))}
    </ul>
  );
}

function Rows({
  rows,
  report,
  translator,
}: Omit<PageEvidenceProps, 'open'> & { readonly rows: readonly UnreadRow[] }): JSX.Element {
  return (
    <>
      {rows.map((row) => (
        <CharterQuote
          key={`${row.table} ${row.row}`}
          row={row}
          caption={translator.t(`row.unread.${row.reason}`)}
          url={report.charter.retrieval.url}
          translator={translator}
        />
      ))}
    </>
  );
}

/** What the page itself shows without any permission, and the charter's rows that declare nothing by name. */
export function PageEvidence({ report, translator, open }: PageEvidenceProps): JSX.Element | null {
  const { t } = translator;
  const { namesSeenByPage, thirdPartyHosts } = report.observation;
  const content = report.charter.content;
  const unread: readonly (readonly [MessageId, readonly UnreadRow[]])[] = [
    ['group.unnamed-rows', content?.unnamedRows ?? []],
    ['group.unread-rows', content?.unreadRows ?? []],
  ];
  return (
    <div className={styles['evidence']}>
      {namesSeenByPage !== null && (
        <Part title={t('group.page-names')} count={namesSeenByPage.length} open={open}>
          <>
            <p>{t(namesSeenByPage.length === 0 ? 'group.page-names.none' : 'group.page-names.about')}</p>
            <Names names={namesSeenByPage} translator={translator} />
          </>
        </Part>
      )}
      {thirdPartyHosts.length > 0 && (
        <Part title={t('group.third-party-hosts')} count={thirdPartyHosts.length} open={open}>
          <Names names={thirdPartyHosts} translator={translator} />
        </Part>
      )}
      {unread.map(
        ([title, rows]) =>
          rows.length > 0 && (
            <Part key={title} title={t(title)} count={rows.length} open={false}>
              <Rows rows={rows} report={report} translator={translator} />
            </Part>
          ),
      )}
    </div>
  );
}
