// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { listLinks, type LinksSeen } from './list-links.ts';

function listed(body: string, most = 3000): LinksSeen {
  document.body.innerHTML = body;
  return listLinks(most);
}

const many = (count: number, link: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => link(at)).join('');
const dataset = (at: number): string => `<a href="/explore/dataset/cookies-donnees-personnelles-${at}/">Jeu ${at}</a>`;

describe('listLinks', () => {
  it('gives each link as the page has it, in its order', () => {
    expect(listed('<a href="/a" rel="nofollow"> A </a><svg><a href="/carte"><text>Carte</text></a></svg>')).toEqual({
      links: [
        { href: 'http://localhost:3000/a', text: 'A', rel: 'nofollow' },
        { href: 'http://localhost:3000/carte', text: 'Carte', rel: '' },
      ],
      of: 2,
      host: 'localhost',
    });
  });

  it.each([
    ['about cookies', '<p><a href="/p/charte/">Charte cookies</a></p>'],
    ['about cookies by its address', '<p><a href="/terms/cookies-policy/">Données personnelles</a></p>'],
    ['about cookies, in Catalan', '<p><a href="/p/avis/">Política de galetes</a></p>'],
    ['about cookies, percent-encoded', '<p><a href="/t%C3%A9moins-de-connexion/">Ici</a></p>'],
    ['of the footer', '<footer><a href="/p/1/">Informations</a></footer>'],
    ['of what is styled as one', '<div class="ods-front-footer"><a href="/p/1/">Informations</a></div>'],
    ['of the navigation', '<nav><a href="/p/1/">Informations</a></nav>'],
    ['of a policy', '<p><a href="/p/rgpd/">Vie privée</a></p>'],
  ])('keeps a link %s, whatever stands before it, and says that others were left out', (_, last) => {
    const { links, of } = listed(`${many(400, dataset)}${last}`, 300);
    expect([links.length, of]).toEqual([300, 401]);
    expect(links.at(-1)?.text).not.toMatch(/^Jeu/);
  });

  it('puts what speaks of cookies before a navigation without end', () => {
    const links = many(500, (at) => `<a href="/rubrique-${at}/">Rubrique</a>`);
    const found = listed(`<nav>${links}</nav><p><a href="/p/c/">Politique de cookies</a></p>`, 300);
    expect(found.links.at(-1)?.text).toBe('Politique de cookies');
  });

  it('reads no more text than it may, and says so', () => {
    const { links, of } = listed(many(6, (at) => `<a href="/${at}">${'x'.repeat(1_000_000)}</a>`));
    expect([links.length, of]).toEqual([4, 6]);
    expect(links[0]?.text).toHaveLength(200);
  });

  it.each(['textContent', 'getAttribute', 'href'])('a form field called %s is in nobody’s way', (name) => {
    const body = `<img name="${name}"><form name="querySelectorAll"><input name="${name}"></form><a href="/x">X</a>`;
    expect(listed(body).links).toHaveLength(1);
  });
});
