import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { NAME_FAMILIES, WELL_KNOWN_NAMES } from '../../../lib/cookie/index.ts';

/** What a charter writes, and what lies in the jar. */
export interface NamePair {
  readonly declared: string;
  readonly observed: string;
}

const known = [...WELL_KNOWN_NAMES, ...NAME_FAMILIES.map(({ name }) => name)];

const fixtures = new URL('../../fixtures/', import.meta.url);

/** Every text in the name vectors: cells as charters write them. */
const written = readdirSync(fixtures)
  .filter((name) => /^name.*\.json$/.test(name))
  .flatMap((name) => [...readFileSync(new URL(name, fixtures), 'utf8').matchAll(/"((?:[^"\\]|\\.)*)"/g)])
  .map(([quoted]) => JSON.parse(quoted) as string);

const unseen = '\u200B¦\u00AD¦\u202E¦\u2066¦\uFEFF¦\u2060¦\uFE0F¦\u{E0041}'.split('¦');
const wildcards = '*¦**¦.*¦%¦?¦#¦<ID>¦<id>¦[hash]¦{x}¦(site)¦XXXX¦xxx¦…¦...¦$¦^¦\\d+¦[a-z]+¦|¦+'.split('¦');
const separators = '_¦.¦-¦:¦/¦ ¦, ¦ et ¦ and ¦ ou ¦\n¦\t¦"¦`¦«¦»¦=¦;¦@¦~¦&¦\\'.split('¦');
const words =
  'cookie¦cookies de session¦(Google)¦localStorage¦1¦12¦4a1f¦a¦A¦é¦e\u0301¦е¦🍪¦__proto__¦constructor'.split('¦');
const parts = [...wildcards, ...separators, ...words, ...unseen];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 5, arbitrary: fc.constantFrom(...parts) },
  { weight: 2, arbitrary: fc.constantFrom(...written) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

const grown = fc
  .record({ piece, times: fc.integer({ min: 50, max: 3_000 }), end: piece })
  .map(({ piece: text, times, end }) => (text.repeat(times) + end).slice(0, 40_000));

const name = fc.oneof(
  { weight: 12, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: grown },
);

type Change = (text: string, at: number, other: string) => string;

/** How an observed name may differ from a declared one. */
const changes: readonly Change[] = [
  (text) => text,
  (text, at, other) => text.slice(0, at) + other + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text, _, other) => text.replaceAll(/[*%]|<[^<>]*>|\[[^[\]]*\]/g, () => other),
  (text, at) => text.slice(0, at) + (unseen[at % unseen.length] ?? '') + text.slice(at),
  (text, _, other) => text + other,
  (text, _, other) => other + text,
];

const derived = fc
  .record({ declared: name, change: fc.constantFrom(...changes), at: fc.nat(40), other: piece })
  .map(({ declared, change, at, other }) => ({
    declared,
    observed: change(declared, at % (declared.length + 1), other),
  }));

export const anyNames: fc.Arbitrary<NamePair> = fc.oneof(
  { weight: 3, arbitrary: derived },
  { weight: 1, arbitrary: fc.record({ declared: name, observed: name }) },
);
