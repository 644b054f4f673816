import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../lib/i18n/fr/index.ts';
import { mutualFolders } from './mutual-folders.ts';

/** A check that sees nothing passes everything: each is given a bad example in a copy of the project, and must say no. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'temoin-architecture-'));
  for (const part of [
    'lib',
    'components',
    'entrypoints',
    '.wxt',
    '.dependency-cruiser.cjs',
    'tsconfig.json',
    'tsconfig.core.json',
    'package.json',
  ])
    cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
}, 60_000);

interface Run {
  readonly code: number;
  readonly output: string;
}

function run(program: string, args: readonly string[], cwd = project): Run {
  try {
    return { code: 0, output: execFileSync(resolve('node_modules/.bin', program), args, { cwd, encoding: 'utf8' }) };
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: string };
    return { code: status, output: stdout };
  }
}

const cruise = (cwd: string): Run =>
  run('depcruise', ['--config', '.dependency-cruiser.cjs', 'lib', 'components', 'entrypoints'], cwd);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

describe('dependency-cruiser', () => {
  const bad = [
    [
      'a component that asks the browser',
      'components/Bad.ts',
      "export { saveFile } from '../lib/browser/download.ts';\n",
      'components-know-no-browser',
    ],
    [
      'a pure room that imports the browser',
      'lib/audit/bad.ts',
      "export { browser } from 'wxt/browser';\n",
      'only-the-edge-touches-the-browser',
    ],
    [
      'a charter that knows the observation',
      'lib/charter/bad.ts',
      "export { stripUrl } from '../observation/index.ts';\n",
      'charter-imports-only-page-cookie-words',
    ],
    [
      'a page that knows cookies',
      'lib/page/bad.ts',
      "export { matchName } from '../cookie/index.ts';\n",
      'page-imports-only-words',
    ],
    [
      'words that know a room above them',
      'lib/words/bad.ts',
      "export { parseCharter } from '../charter/index.ts';\n",
      'words-imports-only-itself',
    ],
    [
      'a report that corrects charters',
      'lib/report/bad.ts',
      "export { correctedCharter } from '../remedy/index.ts';\n",
      'report-imports-only-audit',
    ],
    [
      'a pure room that imports Node',
      'lib/cookie/bad.ts',
      "export { readFileSync } from 'node:fs';\n",
      'pure-core-has-no-node',
    ],
  ] as const;

  it('sees the modules of the project and finds nothing to say', () => {
    const { code, output } = cruise('.');
    const seen = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
    expect(output).toContain('no dependency violations');
    expect({ code, enough: seen > 200 }).toEqual({ code: 0, enough: true });
  }, 120_000);

  it('rejects each bad example', () => {
    for (const [, file, text] of bad) write(file, text);
    const { code, output } = cruise(project);
    for (const [, file] of bad) write(file, 'export {};\n');
    expect(code).not.toBe(0);
    const found = bad.map(([what, file, , rule]) => [
      what,
      output.split('\n').some((line) => line.includes(rule) && line.includes(file)),
    ]);
    expect(found).toEqual(bad.map(([what]) => [what, true]));
  }, 120_000);
});

describe('folders', () => {
  const modules = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}')
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it('never import each other', () => {
    expect(modules.length).toBeGreaterThan(200);
    expect(mutualFolders(modules)).toEqual([]);
  });

  it('are seen to import each other in a bad example', () => {
    const bad = { path: 'lib/page/bad.ts', text: "import type { Charter } from '../charter/index.ts';" };
    expect(mutualFolders([...modules, bad])).toEqual(['lib/charter lib/page']);
  });

  it('may import what stands around them or within them', () => {
    const inner = { path: 'lib/a/b/c.ts', text: "import { d } from '../d.ts';" };
    const outer = { path: 'lib/a/d.ts', text: "import { c } from './b/c.ts';" };
    expect(mutualFolders([inner, outer])).toEqual([]);
  });
});

describe('the pure core', () => {
  const bad = [
    ['the DOM', 'document.title', 'document'],
    ['a request', "fetch('https://x.fr')", 'fetch'],
    ['the extension API', 'chrome.runtime.id', 'chrome'],
    ['Node', "process.env['HOME']", 'process'],
  ] as const;
  const said = ['common.yes', 'common.no', 'report.title'];
  let compiled: Run;

  beforeAll(() => {
    write('lib/cookie/bad.ts', `export const bad = [${bad.map(([, expression]) => expression).join(', ')}];\n`);
    addLanguage(said);
    compiled = run('tsc', ['-p', 'tsconfig.core.json']);
    write('lib/cookie/bad.ts', 'export {};\n');
  }, 120_000);

  it('does not compile with anything of a browser or of Node', () => {
    expect(compiled.code).not.toBe(0);
    expect(bad.map(([what, , name]) => [what, compiled.output.includes(`Cannot find name '${name}'`)])).toEqual(
      bad.map(([what]) => [what, true]),
    );
  });

  it('does not compile with a language that lacks sentences, and names each of them', () => {
    const named = [...compiled.output.matchAll(/"(\S+) is not said in: es"/gu)].map(([, id]) => id ?? '');
    expect(named.toSorted()).toEqual(
      Object.keys(fr)
        .filter((id) => !said.includes(id))
        .toSorted(),
    );
  });
});

/** Spanish with these sentences alone, added as CONTRIBUTING says. */
function addLanguage(said: readonly string[]): void {
  const lines = (room: string): string =>
    said
      .filter((id) => id.startsWith(room))
      .map((id) => `'${id}': 'x',`)
      .join('\n');
  write('lib/i18n/es/in-popup.ts', `export const inPopup = { ${lines('common')} } as const;\n`);
  write(
    'lib/i18n/es/index.ts',
    `import { inPopup } from './in-popup.ts';\nexport const es = { ...inPopup, ${lines('report')} } as const;\n`,
  );
  change('lib/i18n/language.ts', '  en: {', "  es: { ...bad, name: 'Español' },\n  en: {");
  change('lib/i18n/language.ts', 'export const languageFacts', 'declare const bad: LanguageFacts;\n$&');
  change('lib/i18n/translations.ts', '= { en', '$&, es');
  change('lib/i18n/translations.ts', /^/u, "import { es } from './es/index.ts';\n");
  change(
    'lib/i18n/popup-translations.ts',
    '  en: ',
    "  es: async () => (await import('./es/in-popup.ts')).inPopup,\n$&",
  );
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(project, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(project, file), changed);
}
