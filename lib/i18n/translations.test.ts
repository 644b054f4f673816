import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fr } from './fr/index.ts';
import { inPopup } from './fr/in-popup.ts';
import { languageFacts } from './index.ts';
import { popupTranslations } from './popup-translations.ts';
import { translations } from './translations.ts';

type Catalogue = Readonly<Record<string, string>>;

const french: Catalogue = fr;

/** A language may have more forms of number than French has: they stand beside a sentence that French says. */
const plainId = (id: string): string => id.replace(/_(?:zero|one|two|few|many|other)$/u, '');
const known = new Set(Object.keys(french).map(plainId));

const parameters = (words: string): readonly string[] =>
  [...new Set([...words.matchAll(/\{\{([^}]+)\}\}/gu)].map((match) => match[1] ?? ''))].toSorted();

const catalogues: readonly (readonly [string, Catalogue])[] = Object.entries(translations);

const folder = new URL('fr/', import.meta.url);
/** Those that only put others together, whose sentences are checked where they stand. */
const gathering = new Set(['index.ts', 'in-popup.ts', 'report.ts']);

/* That no sentence is lacking the compiler says, on the French sentence's own line (`sentences.ts`). */
it('every French sentence stands where the compiler asks the other languages for it', () => {
  const groups = readdirSync(folder).filter((file) => !file.endsWith('.test.ts') && !gathering.has(file));
  const code = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  expect(groups.length).toBeGreaterThan(15);
  expect(groups.filter((file) => !/ = (?:popup|report)Sentences\(\{$/mu.test(code(file)))).toEqual([]);
  expect([...gathering].filter((file) => /^ {2}'/mu.test(code(file)))).toEqual([]);
});

describe.each(catalogues)('%s', (language, said) => {
  it('says nothing that French does not', () => {
    expect(Object.keys(said).filter((id) => !known.has(plainId(id)))).toEqual([]);
  });

  it('fills the same parameters in', () => {
    const differing = Object.entries(said)
      .filter(([id]) => id in french)
      .filter(([id, words]) => parameters(words).join() !== parameters(french[id] ?? '').join());
    expect(differing).toEqual([]);
  });

  it('has the popup’s sentences among its own', async () => {
    const load = Object.entries(popupTranslations).find(([spoken]) => spoken === language)?.[1];
    const popup: Catalogue = (await load?.()) ?? {};
    expect(Object.keys(popup).length).toBeGreaterThanOrEqual(Object.keys(inPopup).length);
    expect(said).toMatchObject(popup);
  });
});

describe('languageFacts', () => {
  it.each(Object.entries(languageFacts))('%s writes dates and file names as such can be', (language, facts) => {
    expect(new Intl.DateTimeFormat(facts.locale).resolvedOptions().locale.split('-')[0]).toBe(language);
    expect(Object.values(facts.fileParts).filter((part) => !/^[a-z-]+$/u.test(part))).toEqual([]);
  });
});
