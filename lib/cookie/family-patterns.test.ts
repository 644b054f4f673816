import { describe, expect, it } from 'vitest';
import { matchName } from './index.ts';
import type { NameMatch } from './index.ts';

describe('a family filled with the vendor’s words for its identifiers', () => {
  it.each<[string, string, NameMatch]>([
    ['_ga_ID', '_ga_7K2M9QX4TB', 'family'],
    ['_ga_container-id', '_ga_7K2M9QX4TB', 'family'],
    ['_ga_CONTAINER_ID', '_ga_7K2M9QX4TB', 'family'],
    ['_pk_id.idsite.hash', '_pk_id.12.1fff', 'family'],
    ['_pk_id.ID.HASH', '_pk_ses.12.1fff', 'none'],
    ['_hjSession_site_id', '_hjSession_3412789', 'family'],
    ['_hjSession_site_id', '_hjSessionUser_3412789', 'none'],
    ['incap_ses_ID_ID', 'incap_ses_1187_2493215', 'family'],
    ['wordpress_logged_in_hash', 'wordpress_logged_in_9d1f0c8a7b6e', 'family'],
    ['wp-settings-UID', 'wp-settings-3', 'family'],
    ['wp-settings-time-UID', 'wp-settings-3', 'none'],
    ['wp-settings-time-UID', 'wp-settings-time-3', 'family'],
    ['_ga_ID', '_ga_ID', 'exact'],
    // Real names end so, and one word alone says too little of whom it means.
    ['_ga_id', '_ga_7K2M9QX4TB', 'none'],
    ['_ga_user_id', '_ga_7K2M9QX4TB', 'none'],
    ['ajs_user_id', 'ajs_anonymous_id', 'none'],
    ['SESS_ID', 'SESS0f1e2d3c4b5a', 'none'],
    ['wordpress_ID', 'wordpress_9d1f0c8a7b6e', 'none'],
  ])('%s / %s: %s', (declared, observed, expected) => {
    expect(matchName(declared, observed)).toBe(expected);
  });
});
