import { longestReading, monthsInSeconds } from '../../../cookie/index.ts';
import { lifetimeSeen, longestLifetime } from '../../../observation/index.ts';
import type { ObservedCookie } from '../../../observation/index.ts';
import { lifetimeChart } from '../../drawing/lifetime-chart.ts';
import type { LifetimeRow } from '../../drawing/lifetime-chart.ts';
import { comparisonRows } from '../../wording/comparison-row.ts';
import { daysOf } from '../../wording/lifetime-days.ts';
import { textWithSigns } from '../../text/text-with-signs.ts';
import type { NumberedDeclaration } from '../../wording/comparison-row.ts';
import type { Block, Line, Section } from '../document-block.ts';
import { askedWords, realWords } from '../lifetime-words.ts';
import { plain } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { noRow } from './comparison.ts';
import { nothingSeen } from './nothing-seen.ts';

/** Bars that a person still reads; the table of the comparison has them all. */
const longestChart = 40;

/** Thirteen months, the longest that the CNIL recommends for audience measurement: as many days as the rules allow it. */
const thirteenMonths = longestReading(monthsInSeconds(13)) / 86_400;

const browserCap = longestLifetime / 86_400;

/** Declared and real lifetimes beside thirteen months and the browsers' cap. */
export function lifetimesSection(writer: Writer): Section {
  const { t } = writer;
  const rows = lifetimeRows(writer);
  return {
    id: 'lifetimes',
    title: t('report.section.lifetimes'),
    blocks: [
      { kind: 'paragraph', line: [t('report.lifetimes.lead')] },
      ...(rows.length === 0
        ? [{ kind: 'paragraph', line: [nothingSeen('report.lifetimes.none', writer)] } satisfies Block]
        : [chart(rows, writer)]),
    ],
  };
}

function chart(rows: readonly LifetimeRow[], { t, exact }: Writer): Block {
  const shown = rows.slice(0, longestChart);
  return {
    kind: 'figure',
    title: t('report.lifetimes.figure'),
    drawing: lifetimeChart(t('report.lifetimes.figure'), shown, [
      { days: thirteenMonths, label: t('report.lifetimes.thirteen-months') },
      { days: browserCap, label: t('report.lifetimes.cap') },
    ]),
    words: rows.map(({ name, words }): Line => [exact(name), ', ', words]),
    legend: [
      [t('report.lifetimes.legend.real')],
      [t('report.lifetimes.legend.declared')],
      ...(rows.length > shown.length ? [[t('report.lifetimes.more', { count: rows.length - shown.length })]] : []),
    ],
  };
}

function lifetimeRows(writer: Writer): readonly LifetimeRow[] {
  return comparisonRows(writer.report)
    .flatMap((row): LifetimeRow[] => {
      if (row.kind !== 'cookie' || row.judged.cookie.expiresAt === null) return [];
      const { cookie } = row.judged;
      const real = daysOf(lifetimeSeen(cookie, writer.report.observation.observedAt).real);
      if (real === null) return [];
      return [
        {
          name: textWithSigns(cookie.name),
          real,
          declared: daysOf(row.declaration?.judged.declared.duration?.seconds ?? null),
          words: rowWords(cookie, row.declaration, writer),
        },
      ];
    })
    .toSorted((a, b) => b.real - a.real);
}

function rowWords(cookie: ObservedCookie, declaration: NumberedDeclaration | null, writer: Writer): string {
  const { t, exact } = writer;
  const declared = declaration?.judged.declared.duration?.text;
  const stated = declared === undefined ? undefined : textWithSigns(plain([exact(declared)]));
  const asked = askedWords(cookie, writer);
  return [
    `${t('report.real-lifetime')} ${realWords(cookie, writer)}`,
    ...(asked === null ? [] : [`${t('report.asked-lifetime')} ${asked}`]),
    `${t('report.declared-duration')} ${stated ?? (declaration === null ? noRow(writer) : t('report.not-stated'))}`,
  ].join(', ');
}
