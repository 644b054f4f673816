import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostilePagesDoc } from '../../scripts/hostile-pages-doc.ts';
import { hostilePages } from '../e2e/hostile/index.ts';

/** The formatter pads the columns of tables: only the words count. */
const words = (markdown: string): string => markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

describe('the hostile pages', () => {
  it('are told in docs/hostile-pages.md (`npm run hostile-pages` writes it)', () => {
    const published = readFileSync(new URL('../../docs/hostile-pages.md', import.meta.url), 'utf8');
    expect(words(published)).toBe(words(hostilePagesDoc()));
  });

  it('are each another one', () => {
    const ids = hostilePages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(hostilePages.map((row) => [row.id, row] as const))('%s lies under reserved names (RFC 6761)', (id, row) => {
    const hosts = [row.page, row.twin].flatMap((site) => {
      const { resources = [], raw = [] } = site(`${id}.exemple.test`);
      return [...resources, ...raw].flatMap(({ host }) => host ?? []);
    });
    expect(hosts.filter((host) => !host.endsWith('.test'))).toEqual([]);
  });

  it.each(hostilePages.map((row) => [row.id, row] as const))('%s has a twin of which one thing is said', (_id, row) => {
    expect(row.twinSays.overall).toHaveLength(1);
    expect(row.twin).not.toBe(row.page);
  });

  it.each(hostilePages.map((row) => [row.id, row] as const))(
    '%s may not be honest with no word more',
    (_id, { says }) => {
      const { overall, coverageHas, findings, undeclared, declared, charter } = says;
      const mayBeHonest = 'not' in overall ? !overall.not.includes('honest') : overall.includes('honest');
      const more = [coverageHas, findings, undeclared, declared, charter].filter((part) => part !== undefined);
      expect(mayBeHonest ? more.length : 1).toBeGreaterThan(0);
    },
  );

  it('are thirty at least', () => {
    expect(hostilePages.length).toBeGreaterThanOrEqual(30);
  });
});
