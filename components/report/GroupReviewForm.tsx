import { useState, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import type { FindingBlock } from '../../lib/report/index.ts';
import { Button } from '../shared/Button.tsx';
import { formOf, groupFormOf } from './form-names.ts';
import { ReviewDetails } from './ReviewDetails.tsx';
import styles from './ReviewForm.module.css';
import { givesWordToThoseWithout, lacksReason, noWord, saysNothing, wordOn } from './review-changes.ts';
import type { Word } from './review-changes.ts';
import type { ReviewDesk } from './use-review-desk.ts';
import { WordFields } from './WordFields.tsx';

interface GroupReviewFormProps {
  readonly block: FindingBlock;
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly desk: ReviewDesk;
}

/** The same word on all findings of a card that have none of their own. Nothing is given before the button is pressed. */
export function GroupReviewForm(props: GroupReviewFormProps): JSX.Element {
  const { block, report, translator, desk } = props;
  return (
    <ReviewDetails
      form={groupFormOf(report, block.id)}
      label={translator.t('report.review.say-group', { count: block.items.length })}
      language={translator.language}
      desk={desk}
      renderFields={() => <GroupFields {...props} />}
    />
  );
}

function GroupFields({ block, report, translator, desk }: GroupReviewFormProps): JSX.Element {
  const { t } = translator;
  const form = groupFormOf(report, block.id);
  useSyncExternalStore(desk.begun.listen, desk.begun.version);
  const [given, setGiven] = useState(0);
  const word = desk.begun.of(form)?.word ?? noWord;
  const free = findingsWithoutWord(block, report, desk);
  const write = (next: Word): void => {
    setGiven(0);
    if (saysNothing(next)) desk.begun.drop([form]);
    else desk.begun.write(form, { word: next, change: null });
  };
  const give = (): void => {
    desk.begun.drop([form, ...free.map((finding) => formOf(report, finding))]);
    desk.change(givesWordToThoseWithout(free, word, desk.now()));
    setGiven(free.length);
  };
  return (
    <>
      <WordFields word={word} translator={translator} onDecision={write} onText={write} />
      <p>{countWords(block.items.length - free.length, free.length, translator)}</p>
      <Button disabled={free.length === 0 || saysNothing(word) || lacksReason(word)} onClick={give}>
        {t('report.review.give', { count: free.length })}
      </Button>
      <output className={styles['given']}>{given === 0 ? '' : t('report.review.given', { count: given })}</output>
    </>
  );
}

/** Findings of a card of which nothing is said, and nothing is being written, in a form of their own. */
function findingsWithoutWord({ items }: FindingBlock, report: AuditReport, { begun }: ReviewDesk): readonly number[] {
  return items
    .map(({ index }) => index)
    .filter((finding) => saysNothing(begun.of(formOf(report, finding))?.word ?? wordOn(report, finding)));
}

/** How many already have a word, said before anything is given. */
function countWords(spoken: number, free: number, { t }: Translator): string {
  if (spoken === 0) return t('report.review.none-spoken', { count: free });
  return free === 0
    ? t('report.review.all-spoken')
    : `${t('report.review.some-spoken', { count: spoken })} ${t('report.review.rest-spoken', { count: free })}`;
}
