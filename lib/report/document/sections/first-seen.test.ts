import { describe, expect, it } from 'vitest';
import { judged, observedAt, observedCookie } from '../../../../tests/fixtures/reports/filing/parts.ts';
import { reportWith } from '../../../../tests/fixtures/reports/filing/report.ts';
import type { ObservedCookie } from '../../../observation/index.ts';
import { plain } from '../lines.ts';
import { reportDocument } from '../report-document.ts';

const page = 'https://portail-exemple.test/';
const snapshot = { at: observedAt, page, how: 'snapshot' } as const;
const cookie = (name: string, given: Partial<ObservedCookie> = {}): ObservedCookie =>
  observedCookie({ name, firstSeen: snapshot, ...given });
const setter = {
  by: 'script',
  url: `${page}x.js`,
  page,
  at: observedAt,
  askedLifetimeSeconds: null,
  consent: 'unknown',
} as const;

/** The sentence above, and the names in the table. */
function shown(cookies: readonly ObservedCookie[]): readonly [string, readonly string[]] {
  const report = reportWith({ observed: cookies.map((each) => judged(each, 'undeclared')) });
  const blocks = reportDocument(report, 'en').sections.find(({ id }) => id === 'first-seen')?.blocks ?? [];
  const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.line)] : []));
  const names = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => plain(cells[0]?.lines[0] ?? [])) : [],
  );
  return [words.join(' '), names];
}

describe('first sightings', () => {
  const all = 'All 3 cookies observed were first seen at the same look.';
  const some = '2 of the 3 cookies observed were first seen at the same look; the table holds the others.';
  it.each<[string, readonly ObservedCookie[], string, readonly string[]]>([
    ['none', [], 'No cookie was observed.', []],
    ['one', [cookie('a')], '', ['a']],
    ['all alike', [cookie('a'), cookie('b'), cookie('c')], all, []],
    ['one set in sight', [cookie('a'), cookie('b', { setter }), cookie('c')], some, ['b']],
    [
      'one at another time',
      [cookie('a', { firstSeen: { ...snapshot, at: '2026-11-20T09:31:00.000Z' } }), cookie('b'), cookie('c')],
      some,
      ['a'],
    ],
    [
      'one on another page',
      [cookie('a'), cookie('b'), cookie('c', { firstSeen: { ...snapshot, page: `${page}c` } })],
      some,
      ['c'],
    ],
    [
      'one in another way',
      [cookie('a'), cookie('b'), cookie('c', { firstSeen: { ...snapshot, how: 'appeared' } })],
      some,
      ['c'],
    ],
    ['all set in sight', [cookie('a', { setter }), cookie('b', { setter })], '', ['a', 'b']],
  ])('%s', (_, cookies, words, names) => {
    expect(shown(cookies)).toEqual([words, names]);
  });

  it('what those seen together share is said: when, how, where, and that their setting was not seen', () => {
    const report = reportWith({ observed: ['a', 'b'].map((name) => judged(cookie(name), 'undeclared')) });
    const section = reportDocument(report, 'en').sections.find(({ id }) => id === 'first-seen');
    const facts = section?.blocks.flatMap((block) => (block.kind === 'facts' ? block.items : [])) ?? [];
    expect(facts.map(({ lines }) => lines.map(plain).join(' '))).toEqual([
      expect.stringContaining('09:30:00'),
      'there at the first look',
      page,
      'setting not seen',
    ]);
  });
});
