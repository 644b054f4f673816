import { parseArgs } from 'node:util';
import { views } from './views.ts';

export type Theme = 'light' | 'dark';
export type Kind = 'page' | 'file' | 'pdf';

/** What is to be looked at. */
export interface LookOptions {
  readonly folder: string;
  readonly names: readonly string[];
  readonly languages: readonly ('fr' | 'en')[];
  readonly themes: readonly Theme[];
  readonly kinds: readonly Kind[];
  readonly browsers: readonly ('chromium' | 'firefox')[];
  /** CSS pixels. */
  readonly widths: readonly number[];
}

/** Firefox is slow to drive: without a word it looks at these only. */
export const inBothBrowsers = ['empty', 'forty', 'three-hundred'] as const;

function chosen<Item extends string>(given: string | undefined, all: readonly Item[], what: string): readonly Item[] {
  if (given === undefined) return all;
  const unknown = given.split(',').filter((item) => !all.includes(item as Item));
  if (unknown.length > 0) throw new Error(`${what}: ${unknown.join(', ')} is none of ${all.join(', ')}`);
  return given.split(',') as Item[];
}

/** Reads `FOLDER [NAME...] [--lang fr,en] [--theme light,dark] [--kind page,file,pdf] [--browser chromium,firefox] [--width 1100,320]`. */
export function readOptions(args: readonly string[]): LookOptions {
  const one = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: one, theme: one, kind: one, browser: one, width: one },
  });
  const [folder = 'gallery-output', ...names] = positionals;
  return {
    folder,
    names: names.length === 0 ? Object.keys(views) : chosen(names.join(','), Object.keys(views), 'name'),
    languages: chosen(values.lang, ['fr', 'en'] as const, '--lang'),
    themes: chosen(values.theme, ['light', 'dark'] as const, '--theme'),
    kinds: chosen(values.kind, ['page', 'file', 'pdf'] as const, '--kind'),
    browsers: chosen(values.browser, ['chromium', 'firefox'] as const, '--browser'),
    widths: (values.width ?? '1100').split(',').map(Number),
  };
}
