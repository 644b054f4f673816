import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchName } from './index.ts';

/** The folder of real charters; the vectors lie beside it. Neither is part of the project. */
const charters = process.env['CHARTERS'] ?? path.resolve(import.meta.dirname, '../../../shared/charters');
const file = path.resolve(charters, '../vectors/names.json');

interface Vector {
  readonly declared: string;
  readonly observed: string;
  readonly match: boolean;
  readonly note: string;
}

describe.skipIf(!existsSync(file))(
  `shared vectors (${existsSync(file) ? 'found' : 'skipped: no vectors beside CHARTERS'})`,
  () => {
    const vectors = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[]) : [];

    it.each(vectors)('$declared / $observed: $match ($note)', ({ declared, observed, match }) => {
      expect(['exact', 'pattern', 'family'].includes(matchName(declared, observed))).toBe(match);
    });
  },
);
