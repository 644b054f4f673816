import { declaringWords } from '../../words/declaring-words.ts';
import { deniesUse } from '../../words/denials.ts';

/* One word list for all languages in each. */
const counts = new RegExp(
  String.raw`(?:\d|\b${declaringWords('counts')})\s(?:\p{L}+\s){0,2}${declaringWords('cookiesCounted')}\b`,
  'iu',
);
const ordinal = new RegExp(
  String.raw`^(?:${declaringWords('theFirst')}\s${declaringWords('ordinal')}|${declaringWords('oneOfThem')})(?![\p{L}\d])`,
  'iu',
);
/** What may stand between "the first" and its name. */
const callsIt = new RegExp(String.raw`^(?:[\s,:(«"“„‘\x60]|${declaringWords('callsIt')}(?![\p{L}\d]))*$`, 'iu');

/**
 * Whether a sentence tells of one of the cookies that the words before it count: "The portal sets two cookies. The
 * first, `sessionid`, keeps you signed in."
 *
 * @param before what stands before the sentence in its paragraph
 * @param nameAt where the sentence names its first cookie
 */
export function isOneOfCounted(sentence: string, before: string, nameAt: number): boolean {
  const opening = ordinal.exec(sentence)?.[0];
  if (opening === undefined || !callsIt.test(sentence.slice(opening.length, nameAt))) return false;
  return counts.test(before) && !deniesUse(before);
}
