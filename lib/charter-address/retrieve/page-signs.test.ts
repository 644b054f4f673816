import { describe, expect, it } from 'vitest';
import { looksLikeLogin, looksRenderedLate } from './page-signs.ts';

const prose = '<p>Les cookies de ce portail servent à son fonctionnement et à rien d’autre.</p>'.repeat(8);

describe('looksRenderedLate', () => {
  it.each([
    ['<body ng-app="front"><div ng-controller="C">{{ ctx.terms }}</div></body>', true],
    ['<div id="app"></div><script src="app.js"></script>', true],
    ['<noscript>Please enable JavaScript to read this page.</noscript><script src="a.js"></script>', true],
    ['<ods-legal-page></ods-legal-page>', true],
    ['<script>var t = "{{ x }}";</script>' + prose, false],
    [prose, false],
    ['', false],
  ])('%#: %s', (html, late) => {
    expect(looksRenderedLate(html)).toBe(late);
  });
});

describe('looksLikeLogin', () => {
  it.each([
    ['<form action="/login"><input type=text></form>', true],
    ['<input name=p type="password">', true],
    [prose, false],
    ['<p>Connexion : le cookie sessionid</p>', false],
  ])('%s', (html, login) => {
    expect(looksLikeLogin(html)).toBe(login);
  });
});
