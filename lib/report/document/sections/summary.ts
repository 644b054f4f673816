import { knownCounts, ownCookiesLooked } from '../../../audit/index.ts';
import type { AuditReport } from '../../../audit/index.ts';
import type { Block, Count, Line, Section, Tone } from '../document-block.ts';
import type { Writer } from '../lines.ts';
import { restOrder } from '../rest-order.ts';
import { cookiesThatMatter } from './cookies-that-matter.ts';
import { keyFacts } from './key-facts.ts';
import { placesNotLooked } from './places-not-looked.ts';
import { reviewFacts } from './review-facts.ts';

/**
 * What a reader in a hurry needs, and what is signed on paper: who audited what and when, the figures, the cookies that
 * matter with who is behind them, and what could not be seen.
 */
export function summarySection(writer: Writer): Section {
  const { t } = writer;
  return {
    id: 'summary',
    title: t('report.section.summary'),
    blocks: [
      { kind: 'facts', items: keyFacts(writer) },
      { kind: 'counts', counts: headlineCounts(writer) },
      ...cookiesThatMatter(writer),
      ...toLookAt(writer),
      ...placesNotLooked(writer),
      ...reviewFacts(writer),
      { kind: 'signature', places: [t('report.sign.name'), t('report.sign.day'), t('report.sign.signature')] },
    ],
  };
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
