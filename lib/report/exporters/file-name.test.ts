import { describe, expect, it } from 'vitest';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { fileName } from './file-name.ts';

const onHost = (host: string): ReturnType<typeof reportOf> => {
  const report = reportOf(0);
  return { ...report, portal: { ...report.portal, host } };
};

describe('fileName', () => {
  it.each([
    [onHost('data.exemple.test'), 'csv', undefined, 'temoin_data.exemple.test_2026-11-20.csv'],
    [onHost('DATA.exemple.test:8443'), 'json', undefined, 'temoin_data.exemple.test-8443_2026-11-20.json'],
    [onHost('[::1]'), 'json', undefined, 'temoin_---1-_2026-11-20.json'],
    [onHost('x'.repeat(300)), 'md', 'charte', `temoin_${'x'.repeat(120)}_2026-11-20_charte.md`],
    [hostileReport(), 'html', undefined, 'temoin_---b-portail--b-.exemple.test_2026-11-20.html'],
  ])('%#: says portal and date: %s', (report, extension, part, expected) => {
    expect(fileName(report, extension, part)).toBe(expected);
  });
});
