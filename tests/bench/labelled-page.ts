import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One cookie that a labelled page declares. A key that is absent is not judged; `null` means "the page says nothing". */
export interface LabelledCookie {
  readonly name: string;
  readonly provider?: string | null;
  readonly service_location?: string | null;
  readonly purpose?: string | null;
  readonly category?: string | null;
  readonly section?: string | null;
  readonly duration?: string | null;
  /** Seconds that `duration` certainly means (0: session), or null where it is uncertain. */
  readonly seconds?: number | null;
  readonly storage?: string;
  /** An SDK, a pixel: reading it or not is neither rewarded nor punished. */
  readonly not_a_cookie?: boolean;
}

/** What a page declares, written by hand, beside the page. */
export interface Labels {
  readonly id: string;
  readonly language: string;
  readonly address: string;
  readonly features: readonly string[];
  readonly files: readonly string[];
  /** The page is an excerpt: a name beyond the labels is no error. */
  readonly partial?: boolean;
  readonly declared: readonly LabelledCookie[];
}

export interface LabelledPage {
  readonly labels: Labels;
  readonly format: 'html' | 'text';
  readonly content: string;
}

const LABELS = '.expected.json';

/** Reads a folder of `<id>.expected.json` with the page beside each: the .html where there is one, else the .txt, else the .md. */
export function readLabelledFolder(folder: string): readonly LabelledPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(LABELS))
    .toSorted()
    .map((file) => readLabelledPage(folder, basename(file, LABELS)));
}

function readLabelledPage(folder: string, id: string): LabelledPage {
  const labels = JSON.parse(readFileSync(join(folder, id + LABELS), 'utf8')) as Labels;
  const file = ['.html', '.txt', '.md']
    .map((extension) => join(folder, id + extension))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${id}: labels without a page`);
  const content = readFileSync(file, 'utf8');
  return { labels, format: file.endsWith('.html') ? 'html' : 'text', content };
}
