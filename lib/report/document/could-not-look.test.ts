import { describe, expect, it } from 'vitest';
import { looked, place, refused, storagePlace } from '../../../tests/fixtures/coverage.ts';
import { auditedReport, oldTemplate } from '../../../tests/fixtures/reports/filing/audited.ts';
import { observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { Coverage, CoverageEntry } from '../../observation/index.ts';
import { exporters } from '../exporters/index.ts';

const host = 'portail-exemple.test';
const jar = (outcome: CoverageEntry['outcome']): CoverageEntry => place({ kind: 'first-party-jar', host }, outcome);
const storage = (part: 'local-storage' | 'cache-storage', outcome: CoverageEntry['outcome']): CoverageEntry =>
  storagePlace(host, part, outcome);
const parents = place({ kind: 'parent-domain', domain: 'exemple.test' }, refused);

interface Given {
  readonly page?: string | null;
  /** Whether the page could be asked what it loads. */
  readonly asked?: boolean;
}

const html = async (report: AuditReport): Promise<string> => exporters.html.render(report, { language: 'en' });

const none = ['No cookie was observed.', 'No persistent cookie was observed.', 'observed cookies</dt><dd>0</dd>'];

describe('a place that could not be looked at is never said to be empty', () => {
  it.each<[string, Coverage, Given, readonly string[], readonly string[]]>([
    ['all looked at', [jar(looked)], {}, none, ['cookies were not looked at', 'not known']],
    [
      'the portal’s cookies',
      [jar(refused)],
      {},
      ['The portal’s cookies were not looked at.', 'observed cookies</dt><dd>not known</dd>', 'Not checked'],
      none,
    ],
    ['the parent domains', [jar(looked), parents], {}, ['None was observed in what was looked at'], none.slice(0, 2)],
    [
      'no part of the storage',
      [jar(looked), storage('local-storage', refused)],
      {},
      ['Other storage was not looked at.'],
      ['No other storage was found'],
    ],
    [
      'a part of the storage',
      [jar(looked), storage('local-storage', looked), storage('cache-storage', refused)],
      {},
      ['No other storage was found in what was looked at. These were not: caches'],
      ['No other storage was found.'],
    ],
    [
      'the page’s third parties',
      [jar(looked)],
      { asked: false },
      ['the page could not be asked'],
      ['no third-party host'],
    ],
    [
      'the charter',
      [jar(looked)],
      { page: null },
      ['names declared in the charter</dt><dd>not known</dd>'],
      ['names declared in the charter</dt><dd>0</dd>'],
    ],
  ])('%s', async (_, coverage, { page = oldTemplate, asked = true }, said, unsaid) => {
    const text = await html(auditedReport(page, [], [], { coverage, namesSeenByPage: asked ? [] : null }));
    for (const words of said) expect(text).toContain(words);
    for (const words of unsaid) expect(text).not.toContain(words);
  });

  it('without a charter no cookie is said to have no row', async () => {
    const text = await html(auditedReport(null, [observedCookie({ name: '_ga' })]));
    expect(text).toContain('no charter was read');
    expect(text).not.toContain('no row<');
  });
});
