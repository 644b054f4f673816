import { describe, expect, it } from 'vitest';
import { whyUnreadable } from './why-unreadable.ts';

/** The words of Chromium 156 and Firefox 153. */
const words = {
  noPermission:
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  noPermissionFirefox: 'Missing host permission for the tab',
  ownPage: 'Cannot access a chrome:// URL',
  store: 'The extensions gallery cannot be scripted.',
  errorPage: 'Frame with ID 0 is showing error page',
} as const;

describe('whyUnreadable', () => {
  it.each([
    ['chrome://version/', words.ownPage, 'closed'],
    [undefined, words.ownPage, 'closed'],
    ['about:addons', words.noPermissionFirefox, 'closed'],
    ['https://chromewebstore.google.com/', words.store, 'closed'],
    ['https://addons.mozilla.org/', words.noPermissionFirefox, 'closed'],
    ['https://data.x.fr/', words.errorPage, 'closed'],
    // Firefox's PDF viewer and error pages: the address is shown, so that the right is there.
    ['https://data.x.fr/a.pdf', words.noPermissionFirefox, 'closed'],
    [undefined, words.noPermission, 'no-access'],
    [undefined, words.noPermissionFirefox, 'no-access'],
    ['https://data.x.fr/', 'No tab with id: 7.', 'gone'],
    ['https://data.x.fr/', 'Invalid tab ID: 7', 'gone'],
    ['https://data.x.fr/', 'The tab was closed.', 'gone'],
    ['https://data.x.fr/', 'Frame with ID 0 was removed.', 'gone'],
    ['https://data.x.fr/', 'TypeError: closest is not a function', 'broke'],
  ] as const)('%s, %j: %s', (url, said, reason) => {
    expect(whyUnreadable(url, said)).toBe(reason);
  });
});
