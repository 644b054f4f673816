import { hiddenPlaces } from '../../../audit/index.ts';
import type { MessageId } from '../../../i18n/index.ts';
import { comparisonRows } from '../../wording/comparison-row.ts';
import { scopeWords } from '../../wording/scope-words.ts';
import { storageWords } from '../../wording/kept-where.ts';
import type { Block, Section } from '../document-block.ts';
import { cell } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { verdictTone } from '../verdict-tone.ts';

function tableOr(count: number, words: string, table: Block): Block {
  return count === 0 ? { kind: 'paragraph', line: [words] } : table;
}

/** That nothing is kept there is known only of the parts that were looked at. */
function noStorage({ t, translator, report }: Writer): string {
  const places = report.coverage.filter(({ scope }) => scope.kind === 'other-storage');
  const hidden = hiddenPlaces(places);
  if (hidden.length === places.length) return t('report.other-storage.not-looked');
  if (hidden.length === 0) return t('report.other-storage.none');
  return t('report.other-storage.none-in-part', {
    places: hidden.map((entry) => scopeWords(entry, translator)).join(', '),
  });
}

/** Names kept otherwise than in cookies: article 82 covers them too. */
export function otherStorageSection(writer: Writer): Section {
  const { t, say, exact, report } = writer;
  const rows = comparisonRows(report).flatMap((row, at) =>
    row.kind !== 'storage'
      ? []
      : [
          {
            id: `storage-${at}`,
            tone: verdictTone[row.judged.verdict],
            cells: [
              cell([
                [{ kind: 'badge', text: t(`verdict.${row.judged.verdict}`), tone: verdictTone[row.judged.verdict] }],
              ]),
              cell([[exact(row.judged.item.name)]]),
              cell([[storageWords(row.judged.item, writer.translator)], [exact(row.judged.item.origin)]]),
              cell([[say(row.judged.reason)]]),
            ],
          },
        ],
  );
  return {
    id: 'other-storage',
    title: t('report.section.other-storage'),
    blocks: [
      { kind: 'paragraph', line: [t('report.other-storage.lead')] },
      tableOr(rows.length, noStorage(writer), {
        kind: 'table',
        id: 'other-storage',
        caption: t('report.other-storage.caption'),
        head: [
          t('report.column.verdict'),
          t('report.column.name'),
          t('report.column.storage'),
          t('report.column.reason'),
        ],
        rows,
      }),
    ],
  };
}

/** That all rows were understood is said only of a page that has some. */
function noRows(content: Writer['report']['charter']['content']): MessageId {
  if (content === null) return 'report.charter-unread';
  const without = content.content === 'no-table' || content.content === 'empty';
  return without ? 'report.not-understood.no-table' : 'report.not-understood.none';
}

/** Rows of the charter that give no name to compare, in the charter's own words. */
export function notUnderstoodSection(writer: Writer): Section {
  const { t, report } = writer;
  const content = report.charter.content;
  const rows = [...(content?.unnamedRows ?? []), ...(content?.unreadRows ?? [])].map((row, at) => ({
    id: `unread-${at}`,
    tone: 'unknown' as const,
    cells: [
      cell([[t(`report.unread.${row.reason}`)]]),
      cell([[t('report.row-place', { row: row.row + 1, table: row.table + 1 })]], row.table * 1e6 + row.row),
      cell(row.cells.map((text) => [{ kind: 'quote', text }])),
    ],
  }));
  return {
    id: 'not-understood',
    title: t('report.section.not-understood'),
    blocks: [
      tableOr(rows.length, t(noRows(content)), {
        kind: 'table',
        id: 'not-understood',
        caption: t('report.not-understood.caption'),
        head: [t('report.column.reason'), t('report.column.place'), t('report.column.charter-row')],
        rows,
      }),
    ],
  };
}

/** What was read of the charter, as it was read. */
export function charterTextSection({ t, report }: Writer): Section {
  const text = report.charter.content?.text ?? '';
  return {
    id: 'charter-text',
    title: t('report.section.charter-text'),
    blocks:
      text === ''
        ? [{ kind: 'paragraph', line: [t('report.charter-unread')] }]
        : [
            { kind: 'paragraph', line: [t('report.charter-text.lead')] },
            { kind: 'text', label: t('report.section.charter-text'), text },
          ],
  };
}
