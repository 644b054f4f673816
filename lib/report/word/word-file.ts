import { strToU8, zipSync } from 'fflate';
import { wordText } from './word-xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Style {
  readonly id: string;
  readonly name: string;
  /** In half points. */
  readonly size: number;
  readonly bold: boolean;
  /** Room before and after, in twentieths of a point. */
  readonly room: readonly [before: number, after: number];
  /** Level of a heading, from 0. */
  readonly level?: number;
  readonly bullet?: true;
}

const styles: readonly Style[] = [
  { id: 'Normal', name: 'Normal', size: 20, bold: false, room: [0, 60] },
  { id: 'Title', name: 'Title', size: 32, bold: true, room: [0, 160] },
  { id: 'Heading1', name: 'heading 1', size: 26, bold: true, room: [280, 120], level: 0 },
  { id: 'Heading2', name: 'heading 2', size: 22, bold: true, room: [200, 80], level: 1 },
  { id: 'Heading3', name: 'heading 3', size: 20, bold: true, room: [160, 60], level: 2 },
  { id: 'ListBullet', name: 'List Bullet', size: 20, bold: false, room: [0, 40], bullet: true },
  { id: 'Answer', name: 'Answer', size: 24, bold: true, room: [80, 120] },
];

const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>';

function styleXml({ id, name, size, bold, room: [before, after], level, bullet }: Style): string {
  const normal = id === 'Normal';
  return [
    `<w:style w:type="paragraph"${normal ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    normal ? '' : '<w:basedOn w:val="Normal"/>',
    '<w:qFormat/><w:pPr>',
    level === undefined ? '' : '<w:keepNext/>',
    bullet === true ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '',
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    bullet === true ? '<w:ind w:left="360" w:hanging="240"/>' : '',
    level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`,
    `</w:pPr><w:rPr>${font}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B5BCC8"/>`;
const grid = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

const bullets = `${head}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relationships}/${kind}" Target="${target}"/>`;

const part = (path: string, kind: string): string =>
  `<Override PartName="/word/${path}.xml" ContentType="${type}.${kind}+xml"/>`;

const field = (code: string): string => `<w:fldSimple w:instr="${code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** What a file of words is made of. */
interface WordFile {
  /** Paragraphs and tables, already XML. */
  readonly body: string;
  /** At the foot of every page, before its number. */
  readonly running: string;
  /** BCP 47: what the words are checked against by who edits them. */
  readonly locale: string;
  /** Date of the parts, so that the same report gives the same bytes. */
  readonly madeAt: Date;
}

/**
 * A DOCX file (ECMA-376, WordprocessingML) of paragraphs and tables only: no field but page numbers, no macro, link,
 * image or date of writing can be in it.
 */
export function wordFile({ body, running, locale, madeAt }: WordFile): Uint8Array {
  const footer = `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">${wordText(running)}, </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p>`;
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1150" w:bottom="1000" w:left="1150" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}${part('footer1', 'footer')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships">${relation(1, 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${relation(1, 'styles', 'styles.xml')}${relation(2, 'numbering', 'numbering.xml')}${relation(3, 'footer', 'footer1.xml')}</Relationships>`,
    'word/styles.xml': `${head}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="20"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault></w:docDefaults>${styles.map(styleXml).join('')}${grid}</w:styles>`,
    'word/numbering.xml': bullets,
    'word/footer1.xml': `${head}<w:ftr xmlns:w="${main}">${footer}</w:ftr>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}" xmlns:r="${relationships}"><w:body>${body}${page}</w:body></w:document>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 3, mtime: madeAt });
}
