import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One cookie that a labelled page declares. A key that is absent is not judged; `null` means "the page says nothing". */
export interface LabelledCookie {
  readonly name: string;
  /** The whole cell that the name stands in, where it holds more. */
  readonly raw_name_cell?: string;
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
  /** Of a page of the project's own: `tests/corpus/batches.json` says who wrote it. */
  readonly batch?: string;
  readonly address: string;
  readonly features: readonly string[];
  /** The page is an excerpt: a name beyond the labels is no error. */
  readonly partial?: boolean;
  readonly declared: readonly LabelledCookie[];
}

export interface LabelledPage {
  readonly labels: Labels;
  readonly format: 'html' | 'text';
  readonly content: string;
}

const LABELS = 'expected.json';

/**
 * Reads labelled pages: `<language>/<id>/expected.json` with `page.html`, `.txt` or `.md` beside it, as the project files
 * its own; or, as others may, `<id>.expected.json` with `<id>.html` beside it, all in one folder.
 */
export function readLabelledFolder(folder: string): readonly LabelledPage[] {
  if (!existsSync(folder)) return [];
  const flat = readdirSync(folder).filter((file) => file.endsWith(`.${LABELS}`));
  if (flat.length > 0)
    return flat.toSorted().map((file) => readLabelledPage(folder, `${basename(file, `.${LABELS}`)}.`, {}));
  return languagesIn(folder).flatMap((language) =>
    readdirSync(join(folder, language))
      .toSorted()
      .map((id) => readLabelledPage(join(folder, language, id), '', { id, language })),
  );
}

/** Folders named by a language; what else lies beside them holds no pages. */
const languagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2}$/u.test(name))
    .toSorted();

/** @param prefix what the names of the page's files begin with. */
function readLabelledPage(folder: string, prefix: string, filed: Partial<Labels>): LabelledPage {
  const labels = {
    features: [],
    ...filed,
    ...JSON.parse(readFileSync(join(folder, prefix + LABELS), 'utf8')),
  } as Labels;
  const page = prefix === '' ? 'page.' : prefix;
  const file = ['html', 'txt', 'md']
    .map((extension) => join(folder, page + extension))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${labels.id}: labels without a page`);
  const content = readFileSync(file, 'utf8');
  return { labels, format: file.endsWith('.html') ? 'html' : 'text', content };
}
