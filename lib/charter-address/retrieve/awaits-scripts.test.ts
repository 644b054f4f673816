import { describe, expect, it } from 'vitest';
import { awaitsScripts } from './awaits-scripts.ts';

const page = (content: string, scripts = '<script src="app.js"></script>'): string =>
  `<!doctype html><html><head><title>Charte</title></head><body><header><div id="nav"></div></header>
   <main><h1>Charte cookies</h1><p>Les cookies de ce portail servent à son fonctionnement.</p>${content}</main>
   <footer><h2>Contact</h2><div id="contact"></div></footer><div id="banner"></div>${scripts}</body></html>`;

describe('awaitsScripts', () => {
  it.each([
    [
      'an empty element with an attribute of its own under a heading',
      '<h2>Cookies</h2><div data-table></div><p>Fin.</p>',
    ],
    ['one with an id', '<h3>Cookies nécessaires</h3><section id="liste"></section><p>Fin.</p>'],
    ['one that the vendor made', '<h2>Cookies</h2><cookie-declaration></cookie-declaration>'],
    ['a table without rows', '<table><thead><tr><th>Nom</th></tr></thead><tbody></tbody></table>'],
    [
      'nothing but a class, and nothing after it',
      '<h2>Cookies</h2><div class="table"></div><h2>Contact</h2><p>Ici.</p>',
    ],
    ['a comment inside', '<h2>Cookies</h2><div id="t"><!-- to come --></div>'],
    ['words that say to wait', '<h2>Cookies</h2><p>Chargement en cours…</p>'],
    ['the same in English', '<h2>Cookies</h2><p>Loading...</p>'],
  ])('%s: yes', (_, content) => {
    expect(awaitsScripts(page(content))).toBe(true);
  });

  it.each([
    ['prose alone', '<h2>Cookies</h2><p>Aucun.</p>'],
    ['an ornament between heading and text', '<h2>Cookies</h2><div class="line"></div><p>Aucun.</p>'],
    ['a mark that a link leads to', '<p><a href="#c">Cookies</a></p><h2>Cookies</h2><div id="c"></div><p>Aucun.</p>'],
    ['an empty element after text', '<p>Aucun cookie.</p><div id="map"></div>'],
    ['a full table', '<h2>Cookies</h2><table id="t"><tr><th>Type</th></tr><tr><td>Session</td></tr></table>'],
    ['words of waiting in a sentence', '<p>Loading of pages is measured by no cookie at all, whatever the page.</p>'],
    ['', ''],
  ])('%s: no', (_, content) => {
    expect(awaitsScripts(page(content))).toBe(false);
  });

  it('no script, nothing to wait for', () => {
    expect(awaitsScripts(page('<h2>Cookies</h2><div id="t"></div>', ''))).toBe(false);
  });

  it('walks any depth', () => {
    expect(awaitsScripts(page(`${'<div>'.repeat(20_000)}<h2>Cookies</h2><div id="t"></div>`))).toBe(true);
  });

  it('unclosed formatting elements, each with an attribute of its own, cost no more than their length', () => {
    const unclosed = Array.from({ length: 4000 }, (_, at) => `<b id=${at}><p>x`).join('');
    const { user, system } = process.cpuUsage();
    awaitsScripts(page(unclosed));
    const after = process.cpuUsage({ user, system });
    // 50 seconds where each paragraph opens them all again.
    expect((after.user + after.system) / 1e6).toBeLessThan(5);
  });
});
