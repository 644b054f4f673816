import { isNameAtLeast } from '../name-plausibility.ts';
import { ANYTHING, isPatternTooWide, literal } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { AFFIX_PHRASES, BETWEEN_WORDS, INDEFINITE_ARTICLES, JOINING_WORDS } from '../../words/affix-phrases.ts';
import type { AffixKind, AffixPhrase } from '../../words/affix-phrases.ts';
import { readPlaceholders } from './read-placeholders.ts';

/** One "begins with …" of a phrase, with the parts of names it gives. */
interface Clause {
  readonly kind: AffixKind;
  readonly operands: readonly string[];
  readonly at: number;
  readonly end: number;
}

interface Operand {
  readonly text: string;
  readonly end: number;
}

/* Parts of words that every wording holds: a cheap way to pass by all other texts. */
const HINT =
  /start|begin|commen[cç]|eindig|contain|prefi|pr[äé]fi|début|anf[aä]ng|emp(?:ie|ez)|com(?:ie|en|e[çc])|ini[czt]|cominc|voorv|end|fini|termin|acab|suffix|conten|cont[éeêi]|enth|bevat|followed|suivi|folgt|segui|gevolgd/i;

/** Longest phrase that is read. */
const MAX_PHRASE_LENGTH = 600;

const QUOTED = /\s*["'`´‘’“”„‟«»‹›]\s?([^\s"`´‘’“”„‟«»‹›]{1,100})\s?["'`´‘’“”„‟«»‹›]/y;
const BARE = /\s*([^\s,;"'`‘’“”„«»]+)/y;
const COMMA = /\s*,/y;

function exec(source: RegExp, text: string, at: number): RegExpExecArray | null {
  source.lastIndex = at;
  return source.exec(text);
}

/** A bare word is a part of a name if it looks like one, or if nothing but punctuation or a joining word follows. */
function isOperand(word: string, text: string, end: number): boolean {
  if (isNameAtLeast(word, 'likely') || (/[\p{L}\p{N}][_.-]$/u.test(word) && !word.endsWith('.'))) return true;
  const next = exec(BARE, text, end)?.[1]?.toLowerCase();
  const last = next === undefined || JOINING_WORDS.has(next) || text.charAt(end) === ',';
  return last && isNameAtLeast(word, 'possible');
}

function operandAt(text: string, start: number): Operand | null {
  let at = start;
  // "starting with a letter" gives no part of a name.
  let afterArticle = false;
  for (let skipped = 0; skipped < 5; skipped += 1) {
    const quoted = exec(QUOTED, text, at);
    if (quoted?.[1]) return { text: quoted[1], end: at + quoted[0].length };
    const bare = exec(BARE, text, at);
    if (!bare?.[1]) return null;
    const word = bare[1].replace(/[.:!?)\]]+$/, (end) => (/^\.{3}/.test(end) ? end : ''));
    const end = at + bare[0].length;
    if (isOperand(word, text, end) && !(afterArticle && !isNameAtLeast(word, 'likely'))) return { text: word, end };
    if (!BETWEEN_WORDS.has(word.toLowerCase())) return null;
    afterArticle = INDEFINITE_ARTICLES.has(word.toLowerCase());
    at = end;
  }
  return null;
}

function joinerEnd(text: string, at: number): number | null {
  const comma = exec(COMMA, text, at);
  const start = comma ? at + comma[0].length : at;
  const word = exec(BARE, text, start);
  if (word?.[1] && JOINING_WORDS.has(word[1].toLowerCase())) return start + word[0].length;
  return comma ? start : null;
}

function operandsAfter(text: string, start: number): { readonly operands: readonly string[]; readonly end: number } {
  const operands: string[] = [];
  let end = start;
  for (let next: number | null = start; next !== null;) {
    const operand = operandAt(text, next);
    if (!operand) break;
    operands.push(operand.text);
    end = operand.end;
    next = joinerEnd(text, end);
  }
  return { operands, end };
}

/** The quoted parts or likely names standing just before the verb: "mit „_hs“ oder „_hj“ beginnen". */
function operandsBefore(text: string, end: number): readonly string[] {
  const words = text
    .slice(0, end)
    .trim()
    .split(/[\s,]+/);
  const operands: string[] = [];
  while (words.length > 0) {
    const raw = words.pop() ?? '';
    const word = raw.replaceAll(/^["'`´‘’“”„‟«»‹›]+|["'`´‘’“”„‟«»‹›]+$/g, '');
    const joins = operands.length > 0 && JOINING_WORDS.has(raw.toLowerCase());
    if (!joins && raw === word && !isNameAtLeast(word, 'likely') && !/[_-]$/.test(word)) break;
    if (!joins && word !== '') operands.unshift(word);
  }
  return operands;
}

function clausesOf(text: string, phrase: AffixPhrase): readonly Clause[] {
  // Lower case keeps places, but for a few letters that no wording holds.
  const lower = text.toLowerCase();
  return Array.from((lower.length === text.length ? lower : text).matchAll(phrase.words), (match): Clause => {
    const at = match.index;
    const end = at + match[0].length;
    if (phrase.operand === 'before') return { kind: phrase.kind, operands: operandsBefore(text, at), at, end };
    const after = operandsAfter(text, end);
    return { kind: phrase.kind, operands: after.operands, at, end: after.end };
  }).filter((clause) => clause.operands.length > 0);
}

function partPattern(operand: string): Pattern {
  return readPlaceholders(operand) ?? [literal(operand)];
}

function affixPatterns(clause: Clause): readonly Pattern[] {
  return clause.operands.map((operand): Pattern => {
    const part = partPattern(operand);
    if (clause.kind === 'start') return [...part, ANYTHING];
    return clause.kind === 'end' ? [ANYTHING, ...part] : [ANYTHING, ...part, ANYTHING];
  });
}

/** "starting with A and ending with B" asks for both at once; any other clauses are alternatives. */
function combine(clauses: readonly Clause[], text: string): readonly Pattern[] {
  const [first, second, ...rest] = clauses.toSorted((a, b) => a.at - b.at);
  const ordered = first?.kind === 'start' && second?.kind === 'end' && rest.length === 0;
  if (!ordered || /(?:^|\s)(?:or|ou|oder|o|of)\s/iu.test(text.slice(first.end, second.at))) {
    return clauses.flatMap(affixPatterns);
  }
  return first.operands.flatMap((start) => {
    const beginning = partPattern(start).concat(ANYTHING);
    return second.operands.map((end) => beginning.concat(partPattern(end)));
  });
}

/**
 * Reads a pattern put in words, in eight languages: "Any cookie starting with “_hs”", "tous les cookies commençant par
 * _pk_", "alle Cookies, die mit _et beginnen", "_ga_ followed by an identifier".
 *
 * @returns the patterns it stands for, or null where the text is no such phrase
 */
export function readProsePattern(text: string): readonly Pattern[] | null {
  if (text.length > MAX_PHRASE_LENGTH || !/\s/.test(text) || !HINT.test(text)) return null;
  const clauses: Clause[] = [];
  for (const phrase of AFFIX_PHRASES) {
    for (const clause of clausesOf(text, phrase)) {
      const overlaps = clauses.some((other) => clause.at < other.end && other.at < clause.end);
      if (!overlaps) clauses.push(clause);
    }
  }
  if (clauses.length === 0) return null;
  return combine(clauses, text).filter((pattern) => !isPatternTooWide(pattern));
}
