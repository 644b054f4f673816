import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NameMatch } from '../../lib/index.ts';
import type { BenchResult } from './bench-result.ts';
import { givenFolders } from './charters.ts';
import type { Core, MatchName } from './core.ts';

/** A declared name (or whole cell), an observed one, and whether the one declares the other. */
interface NameVector {
  readonly declared: string;
  readonly observed: string;
  readonly match: boolean;
  /** The exact relation, where the vector says it. */
  readonly relation?: NameMatch;
  readonly note?: string;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** `names.json` of the vectors beside each charter folder, and the project's own. */
function vectorFiles(): readonly string[] {
  const beside = givenFolders().map((folder) => resolve(folder, '../vectors/names.json'));
  return [
    ...new Set([
      ...beside,
      ...['names.json', 'name-vectors.json', 'name-vectors-third.json', 'name-vectors-fourth.json'].map((file) =>
        resolve(ROOT, 'tests/fixtures', file),
      ),
    ]),
  ].filter((file) => existsSync(file));
}

/** Scores the matching of names, with every wrong answer. */
export function benchNames(core: Core): BenchResult {
  const { matchName } = core;
  if (!matchName) return { state: 'not-there', why: 'lib/index.ts does not export matchName yet' };
  const files = vectorFiles();
  if (files.length === 0) return { state: 'not-there', why: 'no names.json to score' };
  const scores = files.map((file) => {
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly NameVector[];
    const wrong = vectors.flatMap((vector) => wrongAnswer(matchName, vector));
    console.log([`${file}: ${vectors.length - wrong.length} of ${vectors.length}`, ...wrong].join('\n  wrong: '));
    return { file: file.replace(`${ROOT}/`, ''), right: vectors.length - wrong.length, of: vectors.length, wrong };
  });
  return { state: 'measured', broken: [], figures: scores };
}

function wrongAnswer(
  matchName: MatchName,
  { declared, observed, match, relation, note }: NameVector,
): readonly string[] {
  const answer = matchName(declared, observed);
  const matched = answer !== 'near' && answer !== 'none';
  if (matched === match && (relation === undefined || relation === answer)) return [];
  return [`${declared} / ${observed}: ${answer}, expected ${relation ?? (match ? 'a match' : 'none')} (${note ?? ''})`];
}
