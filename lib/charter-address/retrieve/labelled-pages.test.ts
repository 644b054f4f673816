import { expect, it } from 'vitest';
import { decodeCharter } from './decode-charter.ts';
import { looksLikeLogin, looksRenderedLate } from './page-signs.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Portail</title>${head}</head><body>${body}</body></html>`;
const words = 'Un cookie est un petit fichier déposé sur votre terminal lors de la visite du portail. '.repeat(12);

const pages: readonly (readonly [string, string, 'login' | 'late' | 'normal'])[] = [
  [
    'charter without a table',
    page(`<nav><a href="/login/">Connexion</a></nav><h1>Charte cookies</h1><p>${words}</p>`),
    'normal',
  ],
  [
    'charter with a search form',
    page(`<form action="/explore/"><input type="search" name="q"></form><p>${words}</p>`),
    'normal',
  ],
  ['charter that speaks of passwords', page(`<h1>Cookies</h1><p>type="password" ${words}</p>`), 'normal'],
  [
    'charter with a newsletter form',
    page(`<p>${words}</p><form id="newsletter" action="/inscription"><input type="email"></form>`),
    'normal',
  ],
  ['password field in a comment', page(`<!-- <input type="password"> --><p>${words}</p>`), 'normal'],
  [
    'Django login',
    page('<form method="post" action="/login/"><input name="username"><input type="password" name="password"></form>'),
    'login',
  ],
  ['unquoted password field', page('<form method=post><input name=u><input name=p type=password></form>'), 'login'],
  [
    'SAML hand-over',
    page(
      '<form method="post" action="https://idp.exemple.fr/saml/sso"><input type="hidden" name="SAMLRequest" value="x"></form>',
    ),
    'login',
  ],
  ['first step by address', page('<form id="signin-form"><input type="email" name="loginfmt"></form>'), 'login'],
  ['empty React root', page('<div id="root"></div><script src="/static/js/main.js"></script>'), 'late'],
  [
    'empty Angular application',
    page('<div ng-app="ods" ng-controller="X"><div ng-view></div></div><script src="/a.js"></script>'),
    'late',
  ],
  [
    'Angular 17 root with noscript',
    page(
      '<app-root></app-root><noscript>Please enable JavaScript to continue using this application.</noscript><script type="module" src="main.js"></script>',
    ),
    'late',
  ],
  [
    'Next shell with a loading word',
    page('<div id="__next"><p>Chargement…</p></div><script src="/_next/a.js"></script>'),
    'late',
  ],
];

it.each(pages)('sorts a page: %s', (_what, html, expected) => {
  const sort = looksLikeLogin(html) ? 'login' : looksRenderedLate(html) ? 'late' : 'normal';
  expect(sort).toBe(expected);
});

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const latin = (text: string): number[] =>
  Array.from(text, (sign) => (sign === '’' ? 0x92 : sign === '€' ? 0x80 : (sign.codePointAt(0) ?? 0)));
const utf16 = (text: string, little: boolean): number[] =>
  Array.from(text).flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
const said = 'Durée de l’été';
const meta = (charset: string): string => `<meta charset="${charset}"><p>${said}</p>`;

const charsets: readonly (readonly [string, readonly number[], string | null])[] = [
  ['UTF-8, header', utf8(said), 'text/html; charset=utf-8'],
  ['UTF-8 with mark', [0xef, 0xbb, 0xbf, ...utf8(said)], null],
  ['UTF-8 with mark against its header', [0xef, 0xbb, 0xbf, ...utf8(said)], 'text/html; charset=iso-8859-1'],
  ['UTF-8, meta', utf8(meta('utf-8')), 'text/html'],
  ['UTF-8, nothing declared', utf8(said), 'text/html'],
  ['windows-1252, nothing declared', latin(said), 'text/html'],
  ['latin-1, header with quotes and capitals', latin(said), 'text/html; Charset="ISO-8859-1"'],
  ['windows-1252, meta', latin(meta('windows-1252')), 'text/html'],
  [
    'windows-1252, old meta',
    latin(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>${said}</p>`),
    null,
  ],
  ['windows-1252 by header against meta utf-8', latin(meta('utf-8')), 'text/html; charset=windows-1252'],
  ['UTF-16 LE with mark', [0xff, 0xfe, ...utf16(said, true)], 'text/html'],
  ['UTF-16 BE with mark', [0xfe, 0xff, ...utf16(said, false)], null],
];

it.each(charsets)('reads its letters: %s', (_what, bytes, contentType) => {
  expect(decodeCharter(Uint8Array.from(bytes), contentType).text).toContain(said);
});
