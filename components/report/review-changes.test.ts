import { describe, expect, it } from 'vitest';
import type { FindingReview } from '../../lib/audit/index.ts';
import { emptyReview, givesWord, givesWordToThoseWithout, lacksReason, noWord, saysNothing } from './review-changes.ts';
import type { ReviewChange, Word } from './review-changes.ts';

const at = '2026-11-20T11:00:00.000Z';
const accepted: Word = { decision: 'accepted', reason: '', comment: '' };
const note: Word = { decision: null, reason: '', comment: 'note' };
const contested = (reason: string): Word => ({ decision: 'contested', reason, comment: '' });
const on = (finding: number, word: Word): FindingReview => ({ finding, ...word, at });

describe('changes to a review', () => {
  it.each<[string, readonly FindingReview[], ReviewChange, readonly FindingReview[]]>([
    ['a first word', [], givesWord(3, accepted, at), [on(3, accepted)]],
    ['a word before another', [on(3, accepted)], givesWord(1, note, at), [on(1, note), on(3, accepted)]],
    ['another word on the same finding', [on(3, accepted)], givesWord(3, note, at), [on(3, note)]],
    ['nothing any more', [on(1, note), on(3, accepted)], givesWord(3, noWord, at), [on(1, note)]],
    [
      'a word for those that have none',
      [on(1, note)],
      givesWordToThoseWithout([0, 1, 2], accepted, at),
      [on(0, accepted), on(1, note), on(2, accepted)],
    ],
  ])('%s', (_, before, change, after) => {
    const review = { ...emptyReview, auditor: 'Exemple', findings: before };
    expect(change(review)).toEqual({ ...review, findings: after });
  });
});

describe('words', () => {
  it.each<[Word, boolean, boolean]>([
    [noWord, true, false],
    [{ ...noWord, comment: ' \n' }, true, false],
    [accepted, false, false],
    [note, false, false],
    [contested(''), false, true],
    [contested(' '), false, true],
    [contested('essai'), false, false],
    [{ ...contested(''), decision: 'set-aside' }, false, true],
  ])('%j: says nothing %s, lacks its reason %s', (word, nothing, lacks) => {
    expect([saysNothing(word), lacksReason(word)]).toEqual([nothing, lacks]);
  });
});
