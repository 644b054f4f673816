import { describe, expect, it } from 'vitest';
import { recognisePortal, signalsOfUrl } from './recognise-portal.ts';

describe('recognisePortal', () => {
  it.each([
    [['vendor-host'], 'yes'],
    [['manage-cookies-preferences', 'ods-widgets'], 'yes'],
    [['ods-widgets'], 'embed'],
    [['ods-widgets', 'ng-app'], 'embed'],
    [['explore-path'], 'weak'],
    [['pages-path', 'ng-app'], 'weak'],
    [['ng-app'], 'no'],
    [[], 'no'],
  ] as const)('%j → %s', (signals, expected) => {
    expect(recognisePortal(signals)).toBe(expected);
  });
});

describe('signalsOfUrl', () => {
  it.each([
    ['aix-en-provence.opendatasoft.com', '/', ['vendor-host']],
    ['x.huwise.com', '/explore/', ['vendor-host', 'explore-path']],
    ['opendatasoft.com.evil.test', '/', []],
    ['notopendatasoft.com', '/explored', []],
    ['data.x.fr', '/pages/accueil/', ['pages-path']],
  ] as const)('%s%s → %j', (host, path, expected) => {
    expect(signalsOfUrl(host, path)).toEqual(expected);
  });
});
