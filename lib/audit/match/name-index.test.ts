import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_FAMILIES, compileName, matchCompiledName, matchName } from '../../cookie/index.ts';
import { indexNames } from './name-index.ts';

const alphabet = [
  '_',
  '-',
  '.',
  'a',
  'b',
  'session',
  'cookie',
  'Cookie',
  '1',
  '2',
  '_pk_id',
  '_ga',
  '*',
  '<ID>',
  'xxxx',
  '[hash]',
  '_ID',
  '_hash',
];
const name = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

describe('indexNames', () => {
  it('finds the sure matches that comparing each pair finds', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, (declared, observed) => {
        const index = indexNames(declared);
        const pairs = declared.map((one) => matchCompiledName(compileName(one, NAME_FAMILIES), observed));
        const sure = pairs.flatMap((kind, row) => (kind === 'near' || kind === 'none' ? [] : [`${row} ${kind}`]));
        const found = index.sure(observed).map((hit) => `${hit.declared} ${hit.kind}`);
        expect(found.toSorted()).toEqual(sure.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['_Pk_id', '_pk_id.1.1fff'],
    ['_pk_session', '_pk_ses'],
    ['XRSF-TOKEN', 'XSRF-TOKEN'],
    ['Cookieconsent_status', 'cookieconsent_status'],
    ['ga_[random number]', '_ga_1A2B'],
    ['django_langage', 'django_language'],
    ['visitor7-####', 'visitro7-1234'],
    ['csrf_token', 'csrftoken'],
  ])('%s is near %s, as the pair says', (declared, observed) => {
    expect(matchName(declared, observed)).toBe('near');
    expect(indexNames(['unrelated', declared]).near(observed)).toBe(1);
  });

  it.each([
    ['cookie_12', 'cookie_13'],
    ['_ga', '_gid'],
  ])('%s is not near %s', (declared, observed) => {
    expect(indexNames([declared]).near(observed)).toBeNull();
  });

  it('stays quick however the names are alike', () => {
    const declared = Array.from({ length: 300 }, (_, index) => `*a${'a'.repeat(index % 40)}*b${index}`);
    const index = indexNames(declared);
    expect(index.sure('a'.repeat(4000))).toEqual([]);
    expect(index.near('a'.repeat(4000))).toBeNull();
  });
});
