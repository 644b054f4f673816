import { expect, it } from 'vitest';
import { bareNames, namesMarked } from './names-with-marks.ts';
import { googleNames } from './google.ts';

it.each([
  ['!', '_ga', true],
  ['!', 'csrftoken', true],
  ['!', 'has_js', false],
  ['?', 'has_js', true],
  ['?', '_ga', false],
] as const)('%s %s: %s', (mark, name, known) => {
  expect(namesMarked(mark).has(name)).toBe(known);
});

it('gives the names of a row without their marks', () => {
  expect(bareNames(googleNames.gat)).toEqual(['_gat', '_gat_*', '_dc_gtm', '_dc_gtm_*']);
});
