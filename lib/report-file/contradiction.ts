import { sentencesOver, summarise } from '../audit/index.ts';
import type { AuditReport, MessageRef } from '../audit/index.ts';

/**
 * The first place where a report says something else than its own lists: a figure of the summary, the sentence over all,
 * a cookie declared by no row. The figures and that sentence are what most readers read, so that a file must not bring its
 * own.
 *
 * @returns its place (`summary.undeclared`), or null where all agrees.
 */
export function firstContradiction(report: AuditReport): string | null {
  return wrongFigure(report) ?? wrongSentence(report) ?? declaredByNothing(report);
}

function wrongFigure({ summary, ...report }: AuditReport): string | null {
  const { toLookAt: rest, overall: _, ...figures } = summarise(report);
  return firstDifference('summary', figures, summary) ?? firstDifference('summary.toLookAt', rest, summary.toLookAt);
}

function firstDifference<Figures extends object>(place: string, counted: Figures, said: Figures): string | null {
  const wrong = Object.entries(counted).find(([name, count]) => Reflect.get(said, name) !== count);
  return wrong === undefined ? null : `${place}.${wrong[0]}`;
}

/**
 * A version that knows more says a worse sentence over the same lists: any that holds may stand in a file, with figures
 * that are right. None is milder than the lists are, since the mildest hold only where no other does.
 */
function wrongSentence(report: AuditReport): string | null {
  const { id, params } = report.summary.overall;
  const said = [...holding(report), ...holding(withoutSetters(report))].filter((sentence) => sentence.id === id);
  if (said.length === 0) return 'summary.overall.id';
  const wrong = said.map((one) => wrongParam(params, one.params));
  return wrong.includes(null) ? null : `summary.overall.params.${wrong[0]}`;
}

function wrongParam(params: MessageRef['params'], right: MessageRef['params']): string | null {
  const wrong = Object.entries(params).find(
    ([name, value]) => !Object.hasOwn(right, name) || Reflect.get(right, name) !== value,
  );
  return wrong === undefined ? null : wrong[0];
}

/** Earlier versions left who sets cookies out of that sentence's count of scopes. */
const withoutSetters = ({ coverage, ...report }: AuditReport): AuditReport => ({
  ...report,
  coverage: coverage.filter(({ scope }) => scope.kind !== 'setters'),
});

function holding(report: AuditReport): readonly MessageRef[] {
  const sentences = sentencesOver(report);
  // The last ones hold for want of another.
  return sentences.length > 1 ? sentences.slice(0, -1) : sentences;
}

function declaredByNothing({ observed, otherStorage }: AuditReport): string | null {
  for (const [list, judged] of Object.entries({ observed, otherStorage })) {
    const at = judged.findIndex(({ verdict, match }) => (verdict === 'declared') !== (match !== null));
    if (at !== -1) return `${list}.${at}.match`;
  }
  return null;
}
