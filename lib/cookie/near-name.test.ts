import { describe, expect, it } from 'vitest';
import { isNearName } from './near-name.ts';

describe('isNearName, of two names that are well known', () => {
  it.each([
    ['csrf_token', 'csrftoken', true],
    ['session_id', 'sessionid', true],
    ['SESSIONID', 'sessionid', true],
    ['CSRF-TOKEN', 'csrftoken', true],
    ['csrf', '_csrf', false],
    ['sid', '_sid', false],
    ['session', 'SESSION', false],
    ['session', 'sessionid', false],
    ['AWSALB', 'AWSELB', false],
    ['XSRF-TOKEN', 'CSRF-TOKEN', false],
    ['guest_id', 'guest_id_ads', false],
    ['_uetsid', '_uetvid', false],
    ['__hssc', '__hssrc', false],
  ])('%s, %s: %s', (a, b, near) => {
    expect(isNearName(a, b)).toBe(near);
    expect(isNearName(b, a)).toBe(near);
  });
});
