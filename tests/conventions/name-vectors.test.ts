import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchName, type NameMatch } from '../../lib/index.ts';

interface NameVector {
  readonly declared: string;
  readonly observed: string;
  readonly match: boolean;
  /** Absent where two answers are fair. */
  readonly relation?: NameMatch;
}

function vectorsOf(file: string): readonly NameVector[] {
  const path = resolve(import.meta.dirname, '../fixtures', file);
  return JSON.parse(readFileSync(path, 'utf8')) as readonly NameVector[];
}

// Pairs written by somebody who did not write the matching; the matching's own lie in names.json, tested beside it.
describe.each(['name-vectors.json', 'name-vectors-third.json', 'name-vectors-fourth.json'])(
  'the pairs of %s',
  (file) => {
    test.each(vectorsOf(file))('$declared / $observed', ({ declared, observed, match, relation }) => {
      const answer = matchName(declared, observed);
      expect(answer !== 'near' && answer !== 'none').toBe(match);
      if (relation !== undefined) expect(answer).toBe(relation);
    });
  },
);
