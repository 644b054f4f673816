import { expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { vendorList } from './vendor-list.ts';

const twice = (words: readonly string[]): readonly string[] => words.filter((word, at) => words.indexOf(word) !== at);

it('has each vendor once, and each of its words once in each place', () => {
  expect(twice(vendorList.map(({ id }) => id))).toEqual([]);
  expect(twice(vendorList.flatMap(({ inText }) => inText.map((word) => fold(word))))).toEqual([]);
  expect(twice(vendorList.flatMap(({ inCells }) => inCells))).toEqual([]);
});

it('has words for every vendor', () => {
  const silent = vendorList.filter((vendor) => vendor.inText.length + vendor.inCells.length === 0);
  // Known from declarations and from their cookies, and words of too many meanings elsewhere.
  expect(silent.every(({ inDeclarations }) => inDeclarations.length > 0)).toBe(true);
});
