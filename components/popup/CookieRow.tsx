import { type JSX, type ReactNode, useState } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { behindWords } from '../../lib/report/wording/behind-words.ts';
import { CharterQuote } from '../shared/CharterQuote.tsx';
import { CookieAttributes } from '../shared/CookieAttributes.tsx';
import { saySafely } from '../shared/say-safely.ts';
import { Verbatim, VisibleText } from '../shared/Verbatim.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import styles from './CookieRow.module.css';
import type { ReportRow } from './report-groups.ts';
import { nameOf, quoteOf, shownVerdict, tagsOf } from './row-facts.ts';

interface CookieRowProps {
  readonly row: ReportRow;
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly onOpen: (url: string) => void;
}

/** Longest name on the line; the whole of it stands below, once the line is opened. */
const longestOnLine = 48;

/** On the line: the name, who is behind it and what for, the verdict. */
function Line({ row, report, translator }: Omit<CookieRowProps, 'onOpen'>): JSX.Element {
  const { t } = translator;
  const name = nameOf(row);
  const cut = Array.from(name.slice(0, 2 * longestOnLine));
  const { who } = behindWords(row.judged, report, translator);
  return (
    <summary className={styles['line']}>
      <span className={styles['what']}>
        <h3>
          {name === '' ? (
            <i>{t('row.no-name')}</i>
          ) : (
            <VisibleText text={cut.length > longestOnLine ? `${cut.slice(0, longestOnLine).join('')}…` : name} />
          )}
        </h3>{' '}
        <VisibleText text={who} />
      </span>
      <VerdictBadge verdict={shownVerdict(row)} translator={translator} />
    </summary>
  );
}

/** What is shown once the line is opened: the reason, the charter's row, the attributes. */
function Reasons({ row, report, translator, onOpen }: CookieRowProps): JSX.Element {
  const { t } = translator;
  const { from } = behindWords(row.judged, report, translator);
  const quote = quoteOf(row, translator);
  const tags = [...tagsOf(row, report, translator), ...(from === null ? [] : [from])];
  const name = nameOf(row);
  return (
    <div className={styles['reasons']}>
      {Array.from(name).length > longestOnLine && (
        <p className={styles['name']}>
          <Verbatim text={name} translator={translator} />
        </p>
      )}
      <p>{saySafely(translator, row.judged.reason)}</p>
      <Tags tags={tags} translator={translator} />
      {quote !== null && (
        <CharterQuote
          row={quote.declaration.declared.row}
          caption={quote.caption}
          url={report.charter.retrieval.url}
          translator={translator}
          onOpen={onOpen}
        />
      )}
      {row.kind === 'cookie' && (
        <>
          <h4>{t('row.details')}</h4>
          <CookieAttributes
            cookie={row.judged.cookie}
            translator={translator}
            observedAt={report.observation.observedAt}
            timeZone={report.environment.timeZone}
          />
        </>
      )}
    </div>
  );
}

function Tags({ tags, translator }: { readonly tags: readonly string[]; readonly translator: Translator }): ReactNode {
  return (
    tags.length > 0 && (
      <ul className={styles['tags']}>
        {tags.map((tag) => (
          <li key={tag}>
            <Verbatim text={tag} translator={translator} />
          </li>
        ))}
      </ul>
    )
  );
}

/** One line of the list; its reasons are made only once they are asked for: lists have hundreds of lines. */
export function CookieRow(props: CookieRowProps): JSX.Element {
  const { row } = props;
  const [asked, setAsked] = useState(false);
  return (
    <li
      className={styles['row']}
      data-name={nameOf(row)}
      data-verdict={row.judged.verdict}
      data-shared={(row.kind === 'cookie' && row.judged.sharedDomain) || undefined}
    >
      <details onToggle={() => setAsked(true)}>
        <Line {...props} />
        {asked && <Reasons {...props} />}
      </details>
    </li>
  );
}
