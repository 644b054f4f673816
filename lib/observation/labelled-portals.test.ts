import { expect, it } from 'vitest';
import type { PortalRecognition, PortalSignal } from './portal.ts';
import { recognisePortal, signalsOfUrl } from './recognise-portal.ts';

const cases: readonly (readonly [string, string, readonly PortalSignal[], PortalRecognition])[] = [
  ['vendor host', 'https://exemple.opendatasoft.com/', [], 'yes'],
  ['newer vendor host', 'https://exemple.huwise.com/explore/', [], 'yes'],
  ['vendor host in a deep page', 'https://exemple.opendatasoft.com/explore/dataset/x/table/', ['ng-app'], 'yes'],
  ['own host, usual header', 'https://data.exemple.fr/pages/accueil/', ['front-header', 'ods-widgets'], 'yes'],
  ['own host, footer only', 'https://data.exemple.fr/', ['front-footer'], 'yes'],
  [
    'state theme without header, preferences button',
    'https://data.exemple.gouv.fr/',
    ['manage-cookies-preferences'],
    'yes',
  ],
  [
    'state theme without header, theme image',
    'https://data.exemple.gouv.fr/pages/accueil/',
    ['theme-image', 'ods-widgets'],
    'yes',
  ],
  ['responsive menu', 'https://data.exemple.be/', ['responsive-menu'], 'yes'],
  ['static files', 'https://datos.exemple.es/', ['static-files'], 'yes'],
  [
    'all signs',
    'https://data.exemple.fr/',
    ['front-header', 'front-footer', 'static-files', 'theme-image', 'ng-app'],
    'yes',
  ],
  ["widgets on a town's site", 'https://www.exemple.fr/budget', ['ods-widgets'], 'embed'],
  ['widgets in an Angular site', 'https://www.exemple.fr/', ['ods-widgets', 'ng-app'], 'embed'],
  ['widgets on a page under /pages', 'https://www.exemple.fr/pages/chiffres', ['ods-widgets'], 'embed'],
  ['explore path alone', 'https://data.exemple.fr/explore/', [], 'weak'],
  ['explore path in a dataset', 'https://data.exemple.fr/explore/dataset/x/', ['ods-widgets'], 'weak'],
  ['page path and Angular', 'https://data.exemple.fr/pages/accueil/', ['ng-app'], 'weak'],
  [
    'state theme: page path, widgets and Angular',
    'https://data.exemple.gouv.fr/pages/accueil/',
    ['ng-app', 'ods-widgets'],
    'weak',
  ],
  ['ordinary site', 'https://www.exemple.fr/', [], 'no'],
  ['ordinary page path', 'https://www.exemple.fr/pages/contact', [], 'no'],
  ['Angular alone', 'https://app.exemple.fr/', ['ng-app'], 'no'],
  ['host that only ends alike', 'https://notopendatasoft.com/', [], 'no'],
  ['vendor name as a subdomain of another', 'https://opendatasoft.com.evil.example/', [], 'no'],
  ['path that begins alike', 'https://www.exemple.fr/explorer/', [], 'no'],
  ['short path alone', 'https://www.exemple.fr/p/contact', [], 'no'],
  ['root of pages', 'https://www.exemple.fr/pages/', [], 'no'],
];

it.each(cases)('recognises a portal: %s', (_what, address, signs, expected) => {
  const url = new URL(address);
  expect(recognisePortal([...signalsOfUrl(url.hostname, url.pathname), ...signs])).toBe(expected);
});
