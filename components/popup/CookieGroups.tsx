import { type JSX, memo, useDeferredValue, useMemo, useState } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { FilterField } from '../shared/FilterField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { verdictLook } from '../shared/verdict-look.ts';
import styles from './CookieGroups.module.css';
import { CookieRow } from './CookieRow.tsx';
import { countRows, filterGroups, groupReport, type ReportGroup } from './report-groups.ts';

interface CookieGroupsProps {
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly onOpen: (url: string) => void;
}

/** A list that fits in two screens needs no filter. */
const filterFrom = 25;

/** Typing in the filter leaves the rows that stay as they are. */
const Row = memo(CookieRow);

const storageLook = { icon: 'document', tone: 'unknown' } as const;

function Group({
  group,
  report,
  translator,
  onOpen,
}: CookieGroupsProps & { readonly group: ReportGroup }): JSX.Element {
  const { t } = translator;
  const look = group.id === 'other-storage' ? storageLook : verdictLook(group.id);
  const title = `group-${group.id}`;
  return (
    <section aria-labelledby={title} data-group={group.id} data-tone={look.tone} className={styles['group']}>
      <h2 id={title} tabIndex={-1}>
        <Icon name={look.icon} />
        {t(`group.${group.id}`)}
      </h2>
      <p>{t(`group.${group.id}.about`)}</p>
      <ul>
        {group.rows.map((row) => (
          <Row key={row.key} row={row} report={report} translator={translator} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** Everything observed and declared, the worst verdict first, with a filter where the list is long. */
export function CookieGroups({ report, translator, onOpen }: CookieGroupsProps): JSX.Element {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const groups = useMemo(() => groupReport(report), [report]);
  const shown = useMemo(() => filterGroups(groups, wanted), [groups, wanted]);
  const total = countRows(groups);
  return (
    <>
      {total >= filterFrom && (
        <FilterField value={text} onChange={setText} shown={countRows(shown)} total={total} translator={translator} />
      )}
      {total > 0 && shown.length === 0 && (
        <p className={styles['nothing']}>{translator.t('filter.nothing', { text: wanted.trim() })}</p>
      )}
      {shown.map((group) => (
        <Group key={group.id} group={group} report={report} translator={translator} onOpen={onOpen} />
      ))}
    </>
  );
}
