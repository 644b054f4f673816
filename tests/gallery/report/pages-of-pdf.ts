import { execFileSync, spawnSync } from 'node:child_process';

/** Whether Poppler's programs are there: without them a PDF is kept and not turned into pictures. */
export const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;

/** Turns each page of a PDF into a PNG beside it. */
export function picturesOfPages(file: string): void {
  execFileSync('pdftoppm', ['-png', '-r', '70', file, file.replace(/\.pdf$/, '')]);
}

interface Printed {
  /** The line at the foot of each page, and its number, where the browser prints them. */
  readonly running: string | null;
}

/** Poppler puts more or less room between words than there is. */
const plain = (text: string): string => text.replaceAll(/\s+/g, '');

/** What is wrong with the pages of a PDF: an empty one, one without its number, one without the running line. */
export function faultsOfPages(file: string, { running }: Printed): readonly string[] {
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\f')
    .slice(0, -1)
    .map(plain);
  return pages.flatMap((text, at) => {
    const page = `page ${at + 1} of ${pages.length}`;
    const foot = running === null ? [] : [plain(running), `${at + 1}/${pages.length}`];
    const words = foot.reduce((left, part) => left.replace(part, ''), text).trim();
    return [
      ...(words.length < 60 ? [`${page} is as good as empty: ${words}`] : []),
      ...foot.filter((part) => !text.includes(part)).map((part) => `${page} lacks ${part}`),
    ];
  });
}
