import { describe, expect, it } from 'vitest';
import { readNameCell } from '../index.ts';
import { withPlainJoiners } from '../../words/joining-phrases.ts';

const names = (cell: string): readonly string[] => readNameCell(cell).names.map(({ name }) => name);

describe('withPlainJoiners', () => {
  it.each<[string, string]>([
    ['NID, així com CONSENT', 'NID et CONSENT'],
    ['_ga ainsi que _gid', '_ga et _gid'],
    ['_ga, _gid', '_ga, _gid'],
    ['langue and_more', 'langue and_more'],
  ])('%j', (cell, expected) => {
    expect(withPlainJoiners(cell)).toBe(expected);
  });
});

describe('readNameCell: names that a phrase joins', () => {
  it.each<[string, readonly string[]]>([
    ['NID, així com CONSENT', ['NID', 'CONSENT']],
    ['NID as well as CONSENT', ['NID', 'CONSENT']],
    ['NID, nonché CONSENT', ['NID', 'CONSENT']],
    ['_ga sowie _gid', ['_ga', '_gid']],
    ['_ga, ainsi que _gid', ['_ga', '_gid']],
    ['__utma, __utmb, et __utmz', ['__utma', '__utmb', '__utmz']],
    ['xtvrn, et xtan', ['xtvrn', 'xtan']],
    ['_x_[random number, or hash]', ['_x_[random number, or hash]']],
    ['Nom, ainsi que prénom', []],
  ])('%j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });
});
