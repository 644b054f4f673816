/** Elements that start a new line of text (HTML standard, 15.3, "display: block" and its like). */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul option optgroup'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const silentElements: ReadonlySet<string> = new Set(
  'script noscript style template title svg math iframe object embed audio video canvas select datalist textarea nav'.split(
    ' ',
  ),
);

/** Inline elements without text of their own: what stands on both sides of them stands side by side. */
export const unseenElements: ReadonlySet<string> = new Set(
  'wbr br img input source track area col link meta param'.split(' '),
);

export const boldElements: ReadonlySet<string> = new Set(['b', 'strong']);
/** Elements that set words apart without saying why. */
export const markingElements: ReadonlySet<string> = new Set('b strong em i u mark q cite dfn'.split(' '));
export const codeElements: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

const headings: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** Level of a heading element, null for any other. */
export function headingLevel(tagName: string): number | null {
  return headings.get(tagName) ?? null;
}
