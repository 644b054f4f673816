import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../lib/index.ts';
import { reportJsonSchema } from '../../scripts/report-json-schema.ts';
import { faultyReport } from '../fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../fixtures/reports/filing/hostile.ts';
import { reportOf } from '../fixtures/reports/filing/many.ts';

const published = readFileSync(new URL('../../public/audit-report.schema.json', import.meta.url), 'utf8');

describe('public/audit-report.schema.json', () => {
  it('is what `node scripts/report-schema.ts` writes', () => {
    expect(published).toBe(reportJsonSchema());
  });

  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(published) as object);

  it.each([
    ['faulty', faultyReport()],
    ['hostile', hostileReport()],
    ['without cookies', reportOf(0)],
    ['300 cookies', reportOf(300)],
  ])('describes the exported JSON of a report: %s', (_, report) => {
    validate(JSON.parse(exporters.json.render(report)));
    expect(validate.errors).toBeNull();
  });

  it('refuses a report with a cookie value', () => {
    const [first, ...others] = faultyReport().observed;
    const report = { ...faultyReport(), observed: [{ ...first, cookie: { ...first?.cookie, value: '1' } }, ...others] };
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(false);
  });
});
