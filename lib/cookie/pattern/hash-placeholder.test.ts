import { describe, expect, it } from 'vitest';
import { matchName } from '../index.ts';
import type { NameMatch } from '../index.ts';

describe('a placeholder that says it is a hash', () => {
  it.each<[string, string, NameMatch]>([
    ['wordpress_[hash]', 'wordpress_9d1f0c8a', 'pattern'],
    ['wordpress_[hash]', 'wordpress_logged_in_9d1f0c8a', 'pattern'],
    ['wordpress_[hash]', 'wordpress_test_cookie', 'none'],
    ['wordpress_<COOKIEHASH>', 'wordpress_test_cookie', 'none'],
    ['wordpress_[hash]', 'wordpress_', 'none'],
    ['_shibstate_<hash>', '_shibstate_1732270000_ab12', 'pattern'],
    ['.AspNetCore.Antiforgery.<hash>', '.AspNetCore.Antiforgery.w5W_x2-NAIs', 'pattern'],
    ['SSESS<hash>', 'SSESS0f1e_2d', 'pattern'],
    ['wordpress_[id]', 'wordpress_test_cookie', 'pattern'],
    ['_pk_id.<site>.<domainHash>', '_pk_id.12.1fff', 'pattern'],
    ['[hash]', 'sessionid', 'none'],
    ['_[hash]', '_ga', 'none'],
  ])('%s / %s: %s', (declared, observed, expected) => {
    expect(matchName(declared, observed)).toBe(expected);
  });
});

describe('characters that libraries write encoded', () => {
  it.each<[string, string, NameMatch]>([
    ['crisp-client/session/<id>', 'crisp-client%2Fsession%2Fk2x9', 'pattern'],
    ['crisp-client/session/<id>', 'crisp-client/session/k2x9', 'pattern'],
    ['crisp-client/session/<id>', 'crisp-client-session-k2x9', 'none'],
    ['poll:<id>', 'poll%3A12', 'pattern'],
    ['AMCV_<id>@AdobeOrg', 'AMCV_12%40AdobeOrg', 'pattern'],
    ['/<id>', '%2Fsessionid', 'none'],
    ['a/b', 'a%2Fb', 'none'],
  ])('%s / %s: %s', (declared, observed, expected) => {
    expect(matchName(declared, observed)).toBe(expected);
  });
});
