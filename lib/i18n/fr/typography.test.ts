import { describe, expect, it } from 'vitest';
import { fr } from './index.ts';

const messages = Object.entries(fr);

describe('French typography', () => {
  it.each([
    ['a breaking space before a double sign', / [:;?!»]/u],
    ['a breaking space after a guillemet', /« /u],
    ['a straight apostrophe', /'/u],
    ['three dots', /\.{3}/u],
    ['a double space', / {2}/u],
  ])('has nowhere %s', (_, wrong) => {
    expect(messages.filter(([, words]) => wrong.test(words))).toEqual([]);
  });
});
