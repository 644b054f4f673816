import { lifetimeChart } from '../../drawing/lifetime-chart.ts';
import type { LifetimeRow } from '../../drawing/lifetime-chart.ts';
import { comparisonRows } from '../../rows/comparison-row.ts';
import { daysOf, remainingSeconds } from '../../rows/lifetime-days.ts';
import { textWithSigns } from '../../text/text-with-signs.ts';
import type { Block, Line, Section } from '../block.ts';
import type { Writer } from '../lines.ts';
import { lifetimeWords, noRow } from './comparison.ts';
import { nothingSeen } from './nothing-seen.ts';

/** Bars that a person still reads; the table of the comparison has them all. */
const longestChart = 40;

/** Days of thirteen months, the longest that the CNIL recommends for audience measurement. */
const thirteenMonths = 396;

/** The cap that browsers put on every cookie (RFC 6265bis, section 5.5). */
const browserCap = 400;

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
      if (row.kind !== 'cookie') return [];
      const { cookie } = row.judged;
      const real = daysOf(remainingSeconds(cookie));
      if (real === null) return [];
      const duration = row.declaration?.judged.declared.duration ?? null;
      const unstated = row.declaration === null ? noRow(writer) : writer.t('report.not-stated');
      return [
        {
          name: textWithSigns(cookie.name),
          real,
          declared: daysOf(duration?.seconds ?? null),
          words: [
            `${writer.t('report.real-lifetime')} ${lifetimeWords(cookie, writer)}`,
            `${writer.t('report.declared-duration')} ${duration?.text ?? unstated}`,
          ].join(', '),
        },
      ];
    })
    .toSorted((a, b) => b.real - a.real);
}
