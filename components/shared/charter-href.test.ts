import { describe, expect, it } from 'vitest';
import { charterHref } from './charter-href.ts';

describe('charterHref', () => {
  it.each([
    ['https://x.test/c', null, 'https://x.test/c'],
    ['https://x.test/c', '#:~:text=a', 'https://x.test/c#:~:text=a'],
    ['https://x.test/c#b', '#:~:text=a', 'https://x.test/c#b:~:text=a'],
    ['https://x.test/c#', '#:~:text=a', 'https://x.test/c#:~:text=a'],
    ['https://x.test/c', 'javascript:alert(1)', 'https://x.test/c'],
    ['javascript:alert(1)', null, null],
    ['data:text/html,x', '#:~:text=a', null],
    ['not an address', null, null],
    [null, '#:~:text=a', null],
  ] as const)('%s + %s → %s', (url, fragment, expected) => {
    expect(charterHref(url, fragment)).toBe(expected);
  });
});
