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

  const [first, ...others] = faultyReport().observed;
  const { portal: _, ...withoutPortal } = faultyReport();
  const withCookie = (cookie: object): object => ({
    ...faultyReport(),
    observed: [{ ...first, cookie: { ...first?.cookie, ...cookie } }, ...others],
  });
  it.each([
    ['a cookie value', withCookie({ value: '1' })],
    // Most programs take the format of a date for a remark.
    ['an expiry that is no date', withCookie({ expiresAt: 'demain' })],
    ['a word that is none of the format’s', withCookie({ sameSite: 'Lax' })],
    ['another version', { ...faultyReport(), schemaVersion: 2 }],
    ['a part missing', withoutPortal],
    ['an index below nought', { ...faultyReport(), observed: [{ ...first, near: -1 }, ...others] }],
  ])('refuses a report with %s', (__, report) => {
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(false);
  });
});
