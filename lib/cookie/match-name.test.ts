import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hasUnseen, matchName, matchesNothing } from './index.ts';
import type { NameMatch } from './index.ts';

// Thousands of cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Vector {
  readonly declared: string;
  readonly observed: string;
  readonly match: boolean;
  readonly relation: NameMatch;
  readonly note: string;
}

const file = path.resolve(import.meta.dirname, '../../tests/fixtures/names.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
const isMatch = (match: NameMatch): boolean => match !== 'near' && match !== 'none';

/** Letters and digits only, so that the name holds no wildcard: no x, y, n. */
const word = fc.stringMatching(/^[a-m][a-m0-9]{3,11}$/);

describe('matchName', () => {
  it.each(vectors)('$declared / $observed: $relation ($note)', ({ declared, observed, relation, match }) => {
    expect(matchName(declared, observed)).toBe(relation);
    expect(isMatch(relation)).toBe(match);
  });

  it('knows no family where it is given none', () => {
    expect(matchName('_pk_id', '_pk_id.12.ab34', [])).toBe('none');
    const families = [{ name: 'abcd', members: ['^abcd_[0-9]+$'], source: 'test' }];
    expect(matchName('abcd', 'abcd_12', families)).toBe('family');
  });

  it('says nothing of an empty name', () => {
    expect(matchName('', '')).toBe('none');
    expect(matchName('', '_ga')).toBe('none');
    expect(matchName('_ga', '')).toBe('none');
  });

  it('matches every name with itself, exactly', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => matchName(name, name) === 'exact'));
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
        fc.pre(!hasUnseen(name));
        return matchName(name, name) === 'exact';
      }),
    );
  });

  it('never matches a name with an unseen character, wherever it stands and on whichever side', () => {
    const characters = ['\u00AD', '\u034F', '\u061C', '\u180E', '\u200B', '\u200D', '\u202E', '\u2063', '\u2066'];
    const more = ['\u2800', '\u3164', '\uFE00', '\uFEFF', '\uFFFA', '\u{E0020}', '\u{E0100}', '\u0007', '\u009F'];
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...characters, ...more), (name, place, character) => {
        const at = place % (name.length + 1);
        const disguised = name.slice(0, at) + character + name.slice(at);
        expect(matchName(disguised, name)).toBe('near');
        expect(matchName(name, disguised)).toBe('near');
        expect(matchName(disguised, disguised)).toBe('near');
      }),
    );
  });

  it('never matches a plain name with a longer or another one', () => {
    fc.assert(
      fc.property(word, word, (name, other) => {
        expect(isMatch(matchName(name, name + other))).toBe(false);
        expect(isMatch(matchName(name, other + name))).toBe(false);
        if (name !== other) expect(isMatch(matchName(name, other))).toBe(false);
      }),
    );
  });

  it('anchors patterns at both ends', () => {
    fc.assert(
      fc.property(word, word, word, (start, middle, end) => {
        const declared = `${start}_*_${end}`;
        expect(matchName(declared, `${start}_${middle}_${end}`)).toBe('pattern');
        expect(isMatch(matchName(declared, `z${start}_${middle}_${end}`))).toBe(false);
        expect(isMatch(matchName(declared, `${start}_${middle}_${end}z`))).toBe(false);
      }),
    );
  });

  it('fills every kind of placeholder with one or more characters', () => {
    const placeholder = fc.constantFrom(
      '<ID>',
      '{x}',
      '${x}',
      '[hash]',
      '(id)',
      '####',
      'xxxx',
      'XXXX',
      '%s',
      '…',
      '$var',
    );
    fc.assert(
      fc.property(word, placeholder, word, (start, sign, value) => {
        expect(matchName(`${start}_${sign}`, `${start}_${value}`)).toBe('pattern');
        expect(isMatch(matchName(`${start}_${sign}`, `${start}_`))).toBe(false);
      }),
    );
  });

  it('agrees with the regular expression that a glob stands for', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '.', '_', '*');
    const text = fc.stringMatching(/^[ab._]{0,12}$/);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 8 }), text, (pieces, observed) => {
        const declared = pieces.join('');
        // Two stars on both sides are Markdown's bold; a dot before a star or at the end has a reading of its own; names without letters enough match nothing.
        fc.pre(
          declared.includes('*') &&
            !/^\*\*.+\*\*$|\.\*|\.{3}|\.$/.test(declared) &&
            (declared.match(/[ab]/g)?.length ?? 0) > 1,
        );
        fc.pre(declared !== observed);
        const expression = new RegExp(`^${declared.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`);
        expect(matchName(declared, observed) === 'pattern').toBe(expression.test(observed));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and answers the same in any order of questions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const first = matchName(a, b);
        matchName(b, a);
        expect(matchName(a, b)).toBe(first);
      }),
    );
  });
});

describe('matchesNothing', () => {
  it.each([
    '*',
    '**',
    '_*',
    'a*',
    '<ID>',
    '{num_aleatorio}',
    '[hash]',
    '####',
    'xxxx',
    '.*',
    '^.*$',
    '[a-z]+',
    '…',
    '%s',
  ])('%s', (name) => {
    expect(matchesNothing(name)).toBe(true);
  });

  it.each(['_ga', 'xx', 'c', 'id*', '_ga_*', 'notifications[]', '^_fbp$', 'a'])('not %s', (name) => {
    expect(matchesNothing(name)).toBe(false);
  });
});
