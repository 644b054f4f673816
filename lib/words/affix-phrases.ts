import { affixes as ca } from './ca/affixes.ts';
import { affixes as de } from './de/affixes.ts';
import { affixes as en } from './en/affixes.ts';
import { affixes as es } from './es/affixes.ts';
import { affixes as fr } from './fr/affixes.ts';
import { affixes as it } from './it/affixes.ts';
import { affixes as nl } from './nl/affixes.ts';
import { affixes as pt } from './pt/affixes.ts';
import { anyPattern } from './words-pattern.ts';

/** What a phrase says of the names it means. */
export type AffixKind = 'start' | 'end' | 'middle';

/** A wording for "begins with", "ends with" or "contains". */
export interface AffixPhrase {
  readonly kind: AffixKind;
  /** Looked for in lower-case text: expressions that ignore case are slow to make. */
  readonly words: RegExp;
  /** Whether the part of the name stands after the words, or before them (verb-final German and Dutch). */
  readonly operand: 'after' | 'before';
}

/** A language's wordings, lower case. Behind the part of the name verbs stand in German and Dutch. */
export interface AffixWords {
  readonly starts: RegExp;
  readonly ends: RegExp;
  readonly contains: RegExp;
  readonly startsBehind?: RegExp;
  readonly endsBehind?: RegExp;
  readonly containsBehind?: RegExp;
  /** The part of the name stands before "followed by". */
  readonly followed?: RegExp;
}

const languages: readonly AffixWords[] = [en, fr, de, es, it, nl, pt, ca];

/** Whole words only: a name may hold one of them. */
function wholeWords(source: string): RegExp {
  return new RegExp(String.raw`(?<![a-zà-ÿ0-9_-])(?:${source})(?![a-zà-ÿ0-9])`, 'g');
}

/** A wording in each language, before the part of the name. */
function before(wording: 'starts' | 'ends' | 'contains', kind: AffixKind): readonly AffixPhrase[] {
  return languages.map((words) => ({ kind, words: wholeWords(words[wording].source), operand: 'after' }));
}

/** A wording in whichever language, behind the part of the name. */
function behind(wording: keyof AffixWords, kind: AffixKind): AffixPhrase {
  return { kind, words: wholeWords(anyPattern(languages.map((words) => words[wording]))), operand: 'before' };
}

/**
 * The verb-final wordings come last: in "die beginnen met X" the words "beginnen met" must be found before "beginnen"
 * alone.
 */
export const AFFIX_PHRASES: readonly AffixPhrase[] = [
  ...before('starts', 'start'),
  ...before('ends', 'end'),
  ...before('contains', 'middle'),
  behind('startsBehind', 'start'),
  behind('followed', 'start'),
  behind('endsBehind', 'end'),
  behind('containsBehind', 'middle'),
];

/** Words that may stand between "starting with" and the part of the name. */
export const BETWEEN_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an prefix suffix string letters characters word name text le la les un une préfixe suffixe lettres caractères ' +
    'mot nom chaîne den dem der die das ein einem präfix suffix zeichen buchstaben zeichenfolge wort el los las una ' +
    'prefijo sufijo letras caracteres cadena il lo gli prefisso suffisso lettere caratteri stringa het een voorvoegsel ' +
    'achtervoegsel tekens o os as um uma prefixo sufixo els les prefix lletres caràcters'
  ).split(' '),
);

export const INDEFINITE_ARTICLES: ReadonlySet<string> = new Set(
  'a an un une ein eine einem einer una een um uma'.split(' '),
);

/** Words that join two parts of a name: "starting with a_ or b_". */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'and or et ou und oder y o e u en of i oraz lub and/or et/ou und/oder y/o e/o en/of i/o'.split(' '),
);
