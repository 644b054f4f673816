import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import { rowMarkup } from '../../lib/report/index.ts';
import type { TableBlock } from '../../lib/report/index.ts';
import { FilterField } from '../shared/FilterField.tsx';
import { markupToReact } from './markup-to-react.ts';
import styles from './ReportTable.module.css';
import { filterRows, sortRows } from './table-order.ts';
import type { SortOrder } from './table-order.ts';

/** A table of a few rows needs no filter. */
const worthAFilter = 10;

interface ReportTableProps {
  readonly block: TableBlock;
  readonly words: Translator;
  readonly translator: Translator;
}

/** A table of the report that can be sorted by each column and, where it is long, filtered. Paper shows it as it stands. */
export function ReportTable({ block, words, translator }: ReportTableProps): JSX.Element {
  const caption = useId();
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<SortOrder | null>(null);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(
    () => sortRows(filterRows(block.rows, wanted), order, words.language),
    [block.rows, wanted, order, words.language],
  );
  const toggle = (column: number): void =>
    setOrder(
      order?.column === column && order.direction === 'ascending'
        ? { column, direction: 'descending' }
        : { column, direction: 'ascending' },
    );
  return (
    <>
      {block.rows.length > worthAFilter && (
        <div className={styles['filter']}>
          <FilterField
            value={filter}
            onChange={setFilter}
            shown={rows.length}
            total={block.rows.length}
            translator={translator}
          />
        </div>
      )}
      {/* A wide table scrolls by itself, and by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="scroll" tabIndex={0} aria-labelledby={caption}>
        <table id={`table-${block.id}`}>
          <caption id={caption}>{block.caption}</caption>
          <thead>
            <tr>
              {block.head.map((head, column) => (
                <th key={head} scope="col" aria-sort={order?.column === column ? order.direction : 'none'}>
                  <button type="button" className={styles['sort']} onClick={() => toggle(column)}>
                    {head}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RowView key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function RowView({ row }: { readonly row: TableBlock['rows'][number] }): JSX.Element {
  return <>{markupToReact(rowMarkup(row))}</>;
}
