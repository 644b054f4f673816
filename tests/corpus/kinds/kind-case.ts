/** What is expected of one name; a key that is left out is not judged. */
export interface ExpectedCookie {
  readonly name: string;
  readonly provider?: string | null;
  readonly seconds?: number | null;
  readonly duration?: 'none';
  readonly storage?: string;
  readonly section?: string;
  readonly category?: string;
}

/**
 * The smallest input of one kind of fault in reading a charter: its number in docs/reading-charters.md, what it is, the
 * page (HTML, or text behind `text:`), and what it declares.
 */
export type KindCase = readonly [
  kind: number,
  what: string,
  content: string,
  expected: readonly (string | ExpectedCookie)[],
];

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;

/** The heading of a page about cookies. */
export const COOKIES = '<h1>Cookies</h1>';

const rowOf = (row: string, tag: string): string =>
  `<tr>${row
    .split('|')
    .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
    .join('')}</tr>`;

/** A table of labels and rows, cells parted by bars. */
export function tableOf(head: string, ...rows: readonly string[]): string {
  return `<table>${rowOf(head, 'th')}${rows.map((row) => rowOf(row, 'td')).join('')}</table>`;
}
