import { charterUse } from '../../../audit/index.ts';
import type { JudgedCookie, JudgedStorage } from '../../../audit/index.ts';
import { lifetimeSeen } from '../../../observation/index.ts';
import type { ObservedCookie } from '../../../observation/index.ts';
import { comparisonRows } from '../../wording/comparison-row.ts';
import type { ComparisonRow, NumberedDeclaration } from '../../wording/comparison-row.ts';
import { judgedOf, worstFirst } from '../../wording/worst-first.ts';
import type { Cell, Inline, Line, Section, TableRow } from '../document-block.ts';
import { attributeWords } from '../attribute-words.ts';
import { behindLine } from '../behind-line.ts';
import { askedWords, realWords } from '../lifetime-words.ts';
import { cell, quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { verdictTone } from '../verdict-tone.ts';

/** Charter rows beside what was observed. Stored items have a section of their own, and stand here where a row covers them. */
export function comparisonSection(writer: Writer): Section {
  const { t, report } = writer;
  const rows = comparisonRows(report)
    .filter((row) => row.kind !== 'storage' || row.declaration !== null)
    .toSorted(worstFirst);
  return {
    id: 'comparison',
    title: t('report.section.comparison'),
    blocks: [
      { kind: 'paragraph', line: [t('report.comparison.lead')] },
      {
        kind: 'table',
        id: 'comparison',
        caption: t('report.comparison.caption', { count: rows.length }),
        head: [
          t('report.column.verdict'),
          t('report.column.observed'),
          t('report.column.in-charter'),
          t('report.column.lifetimes'),
          t('report.column.reason'),
        ],
        rows: rows.map((row, at) => comparisonRow(row, at, writer)),
      },
    ],
  };
}

function comparisonRow(row: ComparisonRow, at: number, writer: Writer): TableRow {
  const judged = judgedOf(row);
  const shared = row.kind === 'cookie' && row.judged.sharedDomain;
  const tone = verdictTone[shared ? 'shared-domain' : judged.verdict];
  const verdict = writer.t(`verdict.${judged.verdict}`);
  return {
    id: `row-${at}`,
    tone,
    cells: [
      // One of a shared domain is in no headline: under another's badge it would be counted with them.
      cell(
        shared
          ? [[{ kind: 'badge', text: writer.t('verdict.shared-domain'), tone }], [quiet(verdict)]]
          : [[{ kind: 'badge', text: verdict, tone }]],
      ),
      observedCell(row, writer),
      charterCell(row, writer),
      lifetimeCell(row, writer),
      cell([[writer.say(judged.reason)]]),
    ],
  };
}

function observedCell(row: ComparisonRow, writer: Writer): Cell {
  if (row.kind === 'declaration')
    return cell(
      [
        [
          quiet(
            writer.t(
              row.declaration.judged.verdict === 'not-looked' ? 'verdict.not-looked' : 'report.nothing-observed',
            ),
          ),
        ],
      ],
      '\uFFFF',
    );
  return row.kind === 'cookie' ? cookieCell(row.judged, writer) : storageCell(row.judged, writer);
}

function storageCell(judged: JudgedStorage, writer: Writer): Cell {
  const { item } = judged;
  return cell([
    [writer.exact(item.name)],
    behindLine(judged, writer),
    [quiet(writer.t(`report.storage.${item.storage}`))],
  ]);
}

function cookieCell(judged: JudgedCookie, writer: Writer): Cell {
  const { cookie } = judged;
  return cell([
    [writer.exact(cookie.name)],
    behindLine(judged, writer),
    [writer.exact(`${cookie.hostOnly ? '' : '.'}${cookie.domain}${cookie.path}`)],
    [quiet(attributeWords(cookie, writer).join(', '))],
  ]);
}

function charterCell(row: ComparisonRow, writer: Writer): Cell {
  const { declaration } = row;
  if (declaration === null) return cell([[quiet(noRow(writer))]], Number.MAX_SAFE_INTEGER);
  const { declared } = declaration.judged;
  const about = [declared.provider, declared.service, declared.place, declared.purpose];
  return cell(
    [
      [writer.exact(declared.name)],
      ...(row.kind === 'declaration' ? [behindLine(declaration.judged, writer)] : []),
      ...about.filter(isText).map((text): Line => [{ kind: 'quote', text: shortQuote(writer.exact(text)) }]),
      [quiet(rowPlace(declaration, writer))],
    ],
    declaration.index,
  );
}

/** What stands for the charter's row where there is none: a charter that was not read has no say. */
export const noRow = ({ t, report }: Writer): string =>
  t(charterUse(report.charter).kind === 'absent' ? 'report.no-charter-row' : 'report.no-row');

const isText = (text: string | null): text is string => text !== null && text !== '';

const shortQuote = (piece: Inline): string => (typeof piece === 'string' ? piece : piece.text);

function rowPlace({ judged }: NumberedDeclaration, { t }: Writer): string {
  const { row, table } = judged.declared.row;
  return t('report.row-place', { row: row + 1, table: table + 1 });
}

function lifetimeCell(row: ComparisonRow, writer: Writer): Cell {
  const { t } = writer;
  const declared = row.declaration?.judged.declared.duration?.text ?? null;
  const real = row.kind === 'cookie' ? row.judged.cookie : null;
  return cell(
    [
      ...(row.declaration === null
        ? []
        : [[t('report.declared-duration'), ' ', ...durationWords(declared, writer)] satisfies Line]),
      ...(real === null ? [] : cookieLifetimes(real, writer)),
    ],
    real === null ? -1 : (lifetimeSeen(real, writer.report.observation.observedAt).real ?? 0),
  );
}

function durationWords(text: string | null, { t, exact }: Writer): Line {
  return [text === null ? quiet(t('report.not-stated')) : { kind: 'quote', text: shortQuote(exact(text)) }];
}

function cookieLifetimes(cookie: ObservedCookie, writer: Writer): readonly Line[] {
  const asked = askedWords(cookie, writer);
  return [
    [writer.t('report.real-lifetime'), ' ', realWords(cookie, writer)],
    ...(asked === null ? [] : [[writer.t('report.asked-lifetime'), ' ', asked]]),
  ];
}
