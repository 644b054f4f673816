import { charterUse, knownCounts, ownCookiesLooked } from '../../../audit/index.ts';
import type { AuditReport, DeclaredVerdict, JudgedCookie, ObservedVerdict } from '../../../audit/index.ts';
import { verdictBars } from '../../drawing/verdict-bars.ts';
import type { Bar, BarPart } from '../../drawing/verdict-bars.ts';
import type { Block, Count, Line, Section, Tone } from '../document-block.ts';
import { quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { restOrder } from '../rest-order.ts';
import { verdictTone } from '../verdict-tone.ts';
import { keyFacts } from './key-facts.ts';
import { reviewFacts } from './review-facts.ts';

/** What a reader in a hurry needs: the figures, what could not be seen, who audited what and when. */
export function summarySection(writer: Writer): Section {
  const { t } = writer;
  return {
    id: 'summary',
    title: t('report.section.summary'),
    blocks: [
      ...partialNote(writer),
      { kind: 'counts', counts: headlineCounts(writer) },
      ...whatIsCounted(writer),
      ...toLookAt(writer),
      verdictFigure(writer),
      { kind: 'facts', items: keyFacts(writer) },
      ...reviewFacts(writer),
    ],
  };
}

/** "Could not look" is never shown as "nothing there": it stands before the figures. */
function partialNote({ t, report }: Writer): readonly Block[] {
  const hidden = report.summary.toLookAt.scopesNotLooked;
  if (hidden === 0) return [];
  return [
    { kind: 'note', tone: 'absence', lines: [[t('report.partial', { count: hidden, total: report.coverage.length })]] },
  ];
}

/** What was observed is certain; that nothing was is so only where all could be looked at. */
const jarKnown = ({ observed, coverage }: AuditReport): boolean => observed.length > 0 || ownCookiesLooked(coverage);

function headlineCounts({ t, report }: Writer): readonly Count[] {
  const { observedTotal, declaredTotal } = report.summary;
  const known = knownCounts(report);
  const jar = jarKnown(report);
  const counted = (id: CountId, count: number | null, tone: Tone): Count => ({
    // What is not known has the label of several.
    label: t(`report.count.${id}`, { count: count ?? 2 }),
    count,
    tone,
  });
  return [
    counted('declared-observed', known.declaredObserved, 'calm'),
    counted('undeclared', known.undeclared, 'attention'),
    counted('missing', known.missing, 'absence'),
    counted('conditional', known.conditional, 'waiting'),
    counted('observed-total', jar ? observedTotal : null, 'unknown'),
    counted('declared-total', report.charter.content === null ? null : declaredTotal, 'unknown'),
  ];
}

/** Rows and cookies are not the same number of things: without this, two figures seem to contradict each other. */
function whatIsCounted({ t, report }: Writer): readonly Block[] {
  if (charterUse(report.charter).kind !== 'usable') return [];
  return [{ kind: 'paragraph', line: [quiet(t('report.counts.what'))] }];
}

type CountId = 'declared-observed' | 'undeclared' | 'missing' | 'conditional' | 'observed-total' | 'declared-total';

function toLookAt({ t, report }: Writer): readonly Block[] {
  const rest = report.summary.toLookAt;
  const lines = restOrder
    .filter((key) => rest[key] > 0)
    .map((key): Line => [t(`report.to-look-at.${key}`, { count: rest[key] })]);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: t('report.to-look-at') },
    { kind: 'list', lines },
  ];
}

const observedOrder: readonly ObservedVerdict[] = ['undeclared', 'probably-declared', 'declared', 'no-charter'];
const declaredOrder: readonly DeclaredVerdict[] = ['missing', 'conditional', 'not-looked', 'unverifiable', 'observed'];

function verdictFigure(writer: Writer): Block {
  const { t, report } = writer;
  const jar = jarKnown(report);
  const bars: readonly Bar[] = [
    {
      label: jar ? t('report.figure.observed', { count: report.observed.length }) : t('report.figure.observed-unknown'),
      parts: observedParts(writer),
    },
    {
      label:
        charterUse(report.charter).kind === 'absent'
          ? t('report.figure.declared-unknown')
          : t('report.figure.declared', { count: report.declared.length }),
      parts: declaredParts(writer),
    },
  ];
  // Each bar's parts from left to right: who tells no colours apart reads them in this order.
  const legend = bars
    .filter(({ parts }) => parts.some(({ count }) => count > 0))
    .map(({ label, parts }): Line => [
      `${label}${t('report.colon')}`,
      ...parts
        .filter(({ count }) => count > 0)
        .flatMap((part): Line => [' ', { kind: 'badge', text: part.label, tone: part.tone }, ` ${part.count}`]),
    ]);
  return {
    kind: 'figure',
    title: t('report.figure.verdicts'),
    drawing: verdictBars(t('report.figure.verdicts'), bars),
    legend,
    words: null,
  };
}

function observedParts({ t, report }: Writer): readonly BarPart[] {
  const own = report.observed.filter(({ sharedDomain }) => !sharedDomain);
  const of = (verdict: ObservedVerdict): number =>
    own.filter((judged: JudgedCookie) => judged.verdict === verdict).length;
  return [
    ...observedOrder.map((verdict) => ({
      label: t(`verdict.${verdict}`),
      count: of(verdict),
      tone: verdictTone[verdict],
    })),
    {
      label: t('verdict.shared-domain'),
      count: report.observed.length - own.length,
      tone: verdictTone['shared-domain'],
    },
  ];
}

function declaredParts({ t, report }: Writer): readonly BarPart[] {
  return declaredOrder.map((verdict) => ({
    label: t(`verdict.${verdict}`),
    count: report.declared.filter((judged) => judged.verdict === verdict).length,
    tone: verdictTone[verdict],
  }));
}
