import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { FileProblem } from '../../lib/report-file/index.ts';
import type { PageProblem } from './report-view.ts';

interface ProblemNoteProps {
  readonly problem: PageProblem;
  readonly translator: Translator;
}

/** Why something could not be done, and, where a file was refused, that nothing was lost by it. */
export function ProblemNote({ problem, translator }: ProblemNoteProps): JSX.Element {
  return (
    <div className="report-problem" role="alert" data-tone="attention">
      <p>{words(problem, translator)}</p>
      {problem.kind === 'refused' && <p>{translator.t('report.problem.nothing-lost')}</p>}
    </div>
  );
}

function words(problem: PageProblem, translator: Translator): string {
  const { t } = translator;
  if (problem.kind === 'refused') return refusal(problem.problem, translator);
  return 'detail' in problem
    ? t(`report.problem.${problem.kind}`, { detail: problem.detail })
    : t(`report.problem.${problem.kind}`);
}

function refusal(problem: FileProblem, { t }: Translator): string {
  if ('place' in problem) return t(`report.problem.${problem.kind}`, { place: problem.place });
  switch (problem.kind) {
    case 'not-a-report':
    case 'not-json':
      return t(`report.problem.${problem.kind}`);
    case 'too-large':
      return t('report.problem.too-large', { megabytes: problem.megabytes });
    case 'newer-version':
    case 'unknown-version':
      return t(`report.problem.${problem.kind}`, { found: problem.found });
  }
}
