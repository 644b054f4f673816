import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportStyleModule } from '../../scripts/report-style-module.ts';

it('lib/report/html/report-style.ts is what `npm run report-style` writes', () => {
  const written = readFileSync(new URL('../../lib/report/html/report-style.ts', import.meta.url), 'utf8');
  expect(written).toBe(reportStyleModule());
});
