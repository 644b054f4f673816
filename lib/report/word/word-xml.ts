import { textWithSigns } from '../text/text-with-signs.ts';
import type { Tone } from '../document/document-block.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 can't hold and {@link textWithSigns} leaves. */
// oxlint-disable-next-line no-control-regex -- these are the very characters that may not stand in XML
const unheld = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** A hostile text as XML: what nobody would see has a sign, and what XML can't hold is none. */
export function wordText(text: string): string {
  return textWithSigns(text)
    .replaceAll(unheld, '\uFFFD')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** How a piece of a line looks. */
export type RunLook = 'plain' | 'strong' | 'quiet' | 'exact' | Tone;

/** Ink of each tone on white paper, with contrast enough to be read. */
const ink: Readonly<Record<Tone, string>> = {
  attention: 'A3201B',
  absence: '8A4B00',
  near: '6B4E00',
  waiting: '1D4F91',
  unknown: '4A5263',
  calm: '1B6B3A',
};

const properties: Readonly<Record<Exclude<RunLook, Tone>, string>> = {
  plain: '',
  strong: '<w:rPr><w:b/></w:rPr>',
  quiet: '<w:rPr><w:color w:val="4A5263"/></w:rPr>',
  exact: '<w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/></w:rPr>',
};

const isTone = (look: RunLook): look is Tone => look in ink;

const propertiesOf = (look: RunLook): string =>
  isTone(look) ? `<w:rPr><w:b/><w:color w:val="${ink[look]}"/></w:rPr>` : properties[look];

/** A piece of a line; line breaks in it stay. */
export function run(text: string, look: RunLook = 'plain'): string {
  const lines = wordText(text).split('\n');
  const body = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>');
  return `<w:r>${propertiesOf(look)}${body}</w:r>`;
}

export type ParagraphStyle = 'Normal' | 'Title' | 'Heading1' | 'Heading2' | 'Heading3' | 'ListBullet' | 'Answer';

/** @param runs already XML */
export function paragraph(runs: string, style: ParagraphStyle = 'Normal'): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

/** Width of the text on an A4 page, in twentieths of a point. */
const textWidth = 9600;

/**
 * A table as wide as the page: its head is repeated on every page, its rows are not broken.
 *
 * @param cells paragraphs already XML; a cell holds at least one
 * @param shares of the page's width, one a column
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): string {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((share / whole) * textWidth));
  const cell = (content: string, at: number, shade = ''): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
  const shaded = '<w:shd w:val="clear" w:color="auto" w:fill="ECEFF3"/>';
  const first = head.map((text, at) => cell(paragraph(run(text, 'strong')), at, shaded)).join('');
  const others = rows.map(
    (cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((content, at) => cell(content, at)).join('')}</w:tr>`,
  );
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    head.length === 0 ? '' : `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${first}</w:tr>`,
    ...others,
    '</w:tbl>',
    // Two tables one under the other would be one.
    paragraph(''),
  ].join('');
}
