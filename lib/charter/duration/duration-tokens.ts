/** A number in digits, a word (folded: lower case, without accents) or a sign. */
export type DurationToken =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'word'; readonly word: string; readonly capital: boolean }
  | { readonly kind: 'sign'; readonly sign: string };

/** Longest text that is read for a duration. */
const MAX_LENGTH = 1000;

const TOKEN = /\d+(?:[.,]\d+)?|\p{L}+|[^\s]/gu;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
/** "1/2 h"; other pairs are two lengths to choose from ("24/48 h"). */
const WRITTEN_OUT: Readonly<Record<string, string>> = { '1/2': '½', '1/4': '¼', '3/4': '¾' };
const SLASHED = /(?<![\d/.,])[13][/\u2044][24](?![\d/.,])/g;
const GROUPED = /^\d{1,3}[.,]\d{3}$/;

/** Lower case, without accents, so that "año" and "ANO" are one word. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function readNumber(digits: string): number {
  return Number(GROUPED.test(digits) ? digits.replace(/[.,]/, '') : digits.replace(',', '.'));
}

function toToken(raw: string): DurationToken {
  if (/^\d/.test(raw)) return { kind: 'number', value: readNumber(raw) };
  const fraction = FRACTIONS[raw];
  if (fraction !== undefined) return { kind: 'number', value: fraction };
  if (/^\p{L}/u.test(raw)) return { kind: 'word', word: foldWords(raw), capital: /^\p{Lu}/u.test(raw) };
  return { kind: 'sign', sign: raw };
}

/** Takes the words of a duration apart; `90d` and `1h30` are number and unit, `1 000` is one number. */
export function tokenizeDuration(text: string): readonly DurationToken[] {
  const joined = text
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replaceAll(/(\d) (?=\d{3}(?!\d))/g, '$1')
    .replaceAll(SLASHED, (pair) => WRITTEN_OUT[pair.replace('\u2044', '/')] ?? pair);
  return (joined.match(TOKEN) ?? []).map(toToken);
}

/** The word at a place, or the empty string where there is none. */
export function wordAt(tokens: readonly DurationToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** The sign at a place, or the empty string where there is none. */
export function signAt(tokens: readonly DurationToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'sign' ? token.sign : '';
}
