import { deniesUse } from '../../words/denials.ts';

/* One word list for all languages in each. */
const counts =
  /(?:\d|\b(?:two|three|four|deux|trois|quatre|zwei|drei|vier|dos|tres|cuatro|due|tre|quattro|twee|drie|dois|três|dues))\s(?:\p{L}+\s){0,2}(?:cookies?|traceurs|trackers|galetes|galletas)\b/iu;
const ordinal =
  /^(?:(?:the|le|la|el|il|lo|das|der|die|het|de|o|a)\s(?:first|second|third|fourth|other|last|premiere?|premier|première|seconde?|deuxième|troisième|quatrième|dernier|dernière|erste|zweite|dritte|andere|primer[ao]?|segund[ao]|tercer[ao]?|otr[ao]|prim[oa]|second[oa]|terz[oa]|altro|eerste|tweede|derde|primeir[oa]|terceir[oa]|outr[ao])|l['’](?:un|une|autre|altro|altra|altre)|one|another)(?![\p{L}\d])/iu;
/** What may stand between "the first" and its name. */
const callsIt =
  /^(?:[\s,:(«"“„‘`]|(?:cookie|of them|one|is|named|called|est|s['’]appelle|se nomme|nommé|ist|heißt|es|se llama|llamada|è|si chiama|heet|chama-se|s['’]anomena)(?![\p{L}\d]))*$/iu;

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
