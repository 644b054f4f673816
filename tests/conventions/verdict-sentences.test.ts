import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fr } from '../../lib/i18n/fr/index.ts';

const folder = new URL('../../lib/audit/', import.meta.url);

/** Ids as written in the judging code: `reason.near.unread`, or with a part that varies: `reason.conditional.${...}`. */
const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/(?:reason|overall)\.[a-z.-]+/gu) ?? [])
  .filter((id) => !id.endsWith('.ts') && id !== 'reason.id');

describe('sentences of verdicts', () => {
  it('finds ids in the code', () => {
    expect(written.length).toBeGreaterThan(5);
  });

  it.each([...new Set(written)])('%s is in the catalogue', (id) => {
    expect(Object.keys(fr).some((key) => key.startsWith(id))).toBe(true);
  });
});
