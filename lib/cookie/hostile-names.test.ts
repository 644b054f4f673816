import { describe, expect, it } from 'vitest';
import { looksLikeCookieName, matchName, readNameCell } from './index.ts';

/* What a page may declare to hang whoever reads it. Each is made for a size. */
const HOSTILE: readonly (readonly [what: string, make: (size: number) => string])[] = [
  ['stars', (size) => '*a'.repeat(size / 2)],
  ['stars and a wrong end', (size) => `${'a*'.repeat(size / 2)}b`],
  ['dot stars', (size) => 'a.*'.repeat(size / 3)],
  ['opened brackets', (size) => '<'.repeat(size)],
  ['opened round brackets', (size) => '('.repeat(size)],
  ['opened brackets of all kinds', (size) => '<[{('.repeat(size / 4)],
  ['a name and opened brackets of all kinds', (size) => '_ga<[({'.repeat(size / 7)],
  ['tabs and letters of two units', (size) => '\t𝒜'.repeat(size / 3)],
  ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['hashes', (size) => '_<hash>'.repeat(size / 7)],
  ['encodable characters', (size) => `${'/:@'.repeat(size / 3)}*`],
  ['words for identifiers', (size) => `_ga_${'id_'.repeat(size / 3)}`],
  ['optional parts', (size) => '[_a]'.repeat(size / 4)],
  ['nested repetition', (size) => `^${'(a+)+'.repeat(size / 5)}$`],
  ['alternatives', (size) => `^(${'a|'.repeat(size / 2)}b)$`],
  ['alternatives never closed', (size) => `^(${'a|'.repeat(size / 2)}`],
  ['classes', (size) => '[a-z]+'.repeat(size / 6)],
  ['x runs', (size) => 'xxxx_'.repeat(size / 5)],
  ['one long name', (size) => 'a'.repeat(size)],
  ['separators', (size) => '_'.repeat(size)],
  ['commas', (size) => 'a,'.repeat(size / 2)],
  ['spaces', (size) => `a${' '.repeat(size)}b`],
  ['line breaks', (size) => '_ga_\n'.repeat(size / 5)],
  ['quotes', (size) => '“'.repeat(size)],
  ['words', (size) => 'starting with '.repeat(size / 14)],
  ['words that join', (size) => `starting with ${'_a or '.repeat(size / 6)}`],
  ['markdown', (size) => '**a'.repeat(size / 3)],
  ['dashes', (size) => 'a - '.repeat(size / 4)],
  ['colons', (size) => 'a: '.repeat(size / 3)],
  ['slashes', (size) => '/a'.repeat(size / 2)],
  ['percent signs', (size) => '%A%'.repeat(size / 3)],
  ['dollars', (size) => '$a'.repeat(size / 2)],
  ['digits', (size) => '1.'.repeat(size / 2)],
];

/** Time of this process alone: other programs on the machine do not count. */
function milliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of three, so that a busy machine does not count. */
function best(run: () => void): number {
  return Math.min(milliseconds(run), milliseconds(run), milliseconds(run));
}

function readAll(text: string): void {
  readNameCell(text);
  looksLikeCookieName(text);
  // Another family table each time: nothing is remembered.
  matchName(text, 'a'.repeat(4000), []);
  matchName(text, `${'ab'.repeat(2000)}c`, []);
}

describe('hostile names', () => {
  it.each(HOSTILE)(
    '%s: time grows no faster than the text',
    (_what, make) => {
      readAll(make(1000));
      const small = best(() => readAll(make(2000)));
      const large = best(() => readAll(make(16_000)));
      // Eight times the text: linear is 8, quadratic 64. Under 200 ms the ratio says nothing.
      expect(large).toBeLessThan(Math.max(small * 24, 200));
    },
    60_000,
  );

  it('reads a million characters in one cell', () => {
    for (const [, make] of HOSTILE) readNameCell(make(1_000_000));
  }, 60_000);
});
