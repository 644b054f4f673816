/**
 * Looks at every state of the report page and at exported HTML in real browsers: pictures, PDF, axe with contrast on.
 *
 *   node tests/gallery/report/look.ts FOLDER [NAME...] [--lang fr,en] [--theme light,dark] [--kind page,file,pdf]
 *        [--browser chromium,firefox] [--width 1100,320]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, preview } from 'vite';
import { exporters } from '../../../lib/index.ts';
import { createTranslator } from '../../../lib/i18n/index.ts';
import { runningLine } from '../../../lib/report/index.ts';
import { chromiumLooker } from './chromium-looker.ts';
import { firefoxLooker } from './firefox-looker.ts';
import { lookAt, type Looker } from './looker.ts';
import { inBothBrowsers, readOptions, type LookOptions } from './options.ts';
import { faultsOfPages, hasPoppler, picturesOfPages } from './pages-of-pdf.ts';
import { views } from './views.ts';

const options = readOptions(process.argv.slice(2));
const folder = resolve(options.folder);
const config = {
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: join(folder, 'site'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  preview: { port: 0, host: '127.0.0.1' },
} as const;

let faults = 0;

function complain(name: string, found: readonly string[]): void {
  for (const line of found) console.error(`${name}: ${line}`);
  faults += found.length;
}

/** One thing to look at: a page of the gallery, or an exported file. */
interface Sight {
  readonly name: string;
  readonly url: string;
  /** At the foot of its printed pages; null where it is no report. */
  readonly running: string | null;
}

async function pictures(looker: Looker, { name, url }: Sight, { themes, widths }: LookOptions): Promise<void> {
  for (const width of widths) {
    for (const theme of themes) {
      await looker.open(url, { theme, width });
      const seen = await lookAt(looker);
      const stem = `${name}.${theme}${width === 1100 ? '' : `.${width}`}`;
      for (const [at, strip] of seen.strips.entries()) {
        await writeFile(join(folder, `${stem}.${String(at + 1).padStart(2, '0')}.png`), strip);
      }
      complain(stem, seen.faults);
    }
  }
}

/** Printed from the dark page: paper is white all the same. */
async function print(looker: Looker, { name, url, running }: Sight): Promise<void> {
  await looker.open(url, { theme: 'dark', width: 1100 });
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, await looker.pdf());
  if (!hasPoppler) return;
  picturesOfPages(file);
  // Firefox has no margin boxes: neither number nor line there.
  complain(`${name}.pdf`, faultsOfPages(file, { running: looker.name === 'firefox' ? null : running }));
}

async function sightsOf(name: string, language: 'fr' | 'en', base: string): Promise<Readonly<Record<string, Sight>>> {
  const view = views[name]?.();
  const report = view?.state === 'report' ? view.report : null;
  const running = report === null ? null : runningLine(report, createTranslator(language));
  const page = { name: `${name}.${language}.page`, url: `${base}?view=${name}&lang=${language}`, running };
  if (report === null) return { page };
  const file = join(folder, `${name}.${language}.html`);
  await writeFile(file, await exporters.html.render(report, { language }));
  return { page, file: { name: `${name}.${language}.file`, url: pathToFileURL(file).href, running } };
}

async function look(looker: Looker, base: string): Promise<void> {
  const names = options.names.filter(
    (name) => looker.name === 'chromium' || (inBothBrowsers as readonly string[]).includes(name),
  );
  for (const name of names) {
    for (const language of options.languages) {
      for (const [kind, sight] of Object.entries(await sightsOf(name, language, base))) {
        const named = { ...sight, name: `${sight.name}.${looker.name}` };
        if (options.kinds.includes(kind as 'page' | 'file')) await pictures(looker, named, options);
        if (options.kinds.includes('pdf')) await print(looker, named);
      }
    }
    console.log(`${looker.name}: ${name}`);
  }
}

if (!hasPoppler) console.warn('No pdftoppm (poppler-utils): PDFs are not turned into pictures, nor looked at.');
await mkdir(folder, { recursive: true });
await build(config);
const server = await preview({ ...config });
const base = server.resolvedUrls?.local[0] ?? '';
try {
  for (const browser of options.browsers) {
    const looker = browser === 'chromium' ? await chromiumLooker() : await firefoxLooker(Number(new URL(base).port));
    try {
      await look(looker, base);
    } finally {
      await looker.close();
    }
  }
  console.log(`${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  await server.close();
}
