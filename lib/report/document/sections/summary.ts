import { charterUse, knownCounts, ownCookiesLooked } from '../../../audit/index.ts';
import type {
  AuditReport,
  DeclaredVerdict,
  FindingReview,
  JudgedCookie,
  ObservedVerdict,
} from '../../../audit/index.ts';
import { verdictBars } from '../../drawing/verdict-bars.ts';
import type { Bar, BarPart } from '../../drawing/verdict-bars.ts';
import { calledFindings } from '../../rows/findings-of.ts';
import type { Block, Count, Line, Section, Tone } from '../block.ts';
import type { Writer } from '../lines.ts';
import { verdictTone } from '../verdict-tone.ts';

/** What a reader in a hurry needs: the figures, what could not be seen, who audited what and when. */
export function summarySection(writer: Writer): Section {
  const { t } = writer;
  return {
    id: 'summary',
    title: t('report.section.summary'),
    blocks: [
      ...partialNote(writer),
      { kind: 'counts', counts: headlineCounts(writer) },
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

type CountId = 'declared-observed' | 'undeclared' | 'missing' | 'conditional' | 'observed-total' | 'declared-total';

const restOrder = [
  'probablyDeclared',
  'notLooked',
  'unverifiable',
  'sharedDomain',
  'unnamedRows',
  'unreadRows',
  'scopesNotLooked',
] as const satisfies readonly (keyof AuditReport['summary']['toLookAt'])[];

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
    { label: t('verdict.shared-domain'), count: report.observed.length - own.length, tone: 'unknown' },
  ];
}

function declaredParts({ t, report }: Writer): readonly BarPart[] {
  return declaredOrder.map((verdict) => ({
    label: t(`verdict.${verdict}`),
    count: report.declared.filter((judged) => judged.verdict === verdict).length,
    tone: verdictTone[verdict],
  }));
}

function keyFacts(writer: Writer): readonly { readonly term: string; readonly lines: readonly Line[] }[] {
  const { t, link, day, report } = writer;
  const { retrieval } = report.charter;
  return [
    { term: t('report.fact.portal'), lines: [[link(report.portal.origin, report.portal.host)]] },
    {
      term: t('report.fact.charter'),
      lines: [
        [retrieval.url === null ? t(`report.charter-status.${retrieval.status}`) : link(retrieval.url)],
        ...(retrieval.readAt === null ? [] : [[t('report.read-on', { day: day(retrieval.readAt) })] satisfies Line]),
      ],
    },
    { term: t('report.fact.audited-on'), lines: [[day(report.observation.observedAt)]] },
    {
      term: t('report.fact.browser'),
      lines: [[`${report.environment.browser} ${report.environment.browserVersion}`]],
    },
  ];
}

/** How many of the findings that ask for a word have one: checks that passed or did not apply ask for none. */
function reviewedWords({ t, report }: Writer, reviews: readonly FindingReview[]): string {
  const called = new Set(calledFindings(report).map(({ index }) => index));
  const count = reviews.filter(({ finding }) => called.has(finding)).length;
  return count === 0 ? '' : t('report.reviewed', { count, total: called.size });
}

/** The auditor's own fields, those that were filled. */
function reviewFacts(writer: Writer): readonly Block[] {
  const { t, report } = writer;
  if (report.review === null) return [];
  const { auditor, organisation, caseReference, note, findings } = report.review;
  const fields = [
    { term: t('report.fact.auditor'), text: auditor },
    { term: t('report.fact.organisation'), text: organisation },
    { term: t('report.fact.case'), text: caseReference },
    { term: t('report.fact.note'), text: note },
    { term: t('report.fact.reviewed'), text: reviewedWords(writer, findings) },
  ];
  const filled = fields.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return [];
  return [
    { kind: 'heading', text: t('report.review.title') },
    {
      kind: 'facts',
      items: filled.map(({ term, text }) => ({ term, lines: text.split('\n').map((line): Line => [line]) })),
    },
  ];
}
