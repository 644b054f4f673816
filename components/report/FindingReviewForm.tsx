import { useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { formOf } from './form-names.ts';
import { ReviewDetails } from './ReviewDetails.tsx';
import { givesWord, lacksReason, wordOn } from './review-changes.ts';
import type { Word } from './review-changes.ts';
import type { ReviewDesk } from './use-review-desk.ts';
import { WordFields } from './WordFields.tsx';

interface FindingReviewFormProps {
  readonly finding: number;
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly desk: ReviewDesk;
}

/** The auditor's word on one finding: a decision, its reason, a comment. What the tool found stays above, unchanged. */
export function FindingReviewForm(props: FindingReviewFormProps): JSX.Element {
  const { finding, report, translator, desk } = props;
  return (
    <ReviewDetails
      form={formOf(report, finding)}
      label={translator.t('report.review.say')}
      language={translator.language}
      desk={desk}
      renderFields={() => <ReviewFields {...props} />}
    />
  );
}

function ReviewFields({ finding, report, translator, desk }: FindingReviewFormProps): JSX.Element {
  const form = formOf(report, finding);
  const begun = useSyncExternalStore(desk.begun.listen, () => desk.begun.of(form));
  const said = wordOn(report, finding);
  const write = (word: Word): void => {
    const change = lacksReason(word) ? null : givesWord(finding, word, desk.now());
    desk.begun.write(form, { word, change });
  };
  return (
    <WordFields
      word={begun?.word ?? said}
      translator={translator}
      onDecision={(word) => {
        write(word);
        desk.settle();
      }}
      onText={(word) => {
        write(word);
        desk.settleSoon();
      }}
      onLeave={desk.settle}
    />
  );
}
