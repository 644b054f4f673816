import { describe, expect, it } from 'vitest';
import { locateCharter } from './locate-charter.ts';

const pageUrl = 'https://data.exemple.test/explore/?q=1';
const first = (links: readonly { href: string; text: string }[]) =>
  locateCharter({ links, pageUrl, language: null })[0];

describe('locateCharter', () => {
  it.each([
    ['/terms/cookies-policy/', 'Données personnelles', 'platform-path'],
    ['/terms/cookies-information', 'Info', 'platform-path'],
    ['/pages/gestion-cookies/', 'Ici', 'address-of-cookies'],
    ['/politica-de-galetes', 'Política', 'address-of-cookies'],
    ['/pages/traceurs/', 'Lire', 'address-of-cookies'],
    ['/index.php?page=politique-cookies', 'Lire', 'address-of-cookies'],
    ['/p/12', 'Charte cookies', 'text-of-cookies'],
    ['/p/12', 'Política de cookies', 'text-of-cookies'],
    ['/p/12', 'Política de galetes', 'text-of-cookies'],
    ['/p/12', 'Cookie-Richtlinie', 'text-of-cookies'],
    ['/p/12', 'Cookiebeleid', 'text-of-cookies'],
    ['/p/12', 'Informativa sui cookie', 'text-of-cookies'],
    ['/p/12', 'Cookie-politika', 'text-of-cookies'],
    ['/p/12', 'Gestion des traceurs', 'text-of-cookies'],
  ])('takes %s (%s) by its %s', (href, text, reason) => {
    expect(
      first([
        { href: '/', text: 'Accueil' },
        { href, text },
      ]),
    ).toMatchObject({
      url: new URL(href, pageUrl).href,
      reason,
      origin: 'link',
      sameOrigin: true,
    });
  });

  it.each([
    ['javascript:openCookies()', 'Cookies'],
    ['mailto:cookies@exemple.test', 'Cookies'],
    ['https://user:secret@data.exemple.test/cookies', 'Cookies'],
    ['#cookies', 'Cookies'],
    ['https://support.google.com/chrome/answer/95647', 'Supprimer les cookies'],
    ['https://', 'Cookies'],
    ['/recherche?q=cookies', 'Rechercher'],
    ['/connexion?next=%2Fpages%2Fcookies%2F', 'Connexion'],
  ])('never follows %s', (href, text) => {
    expect(first([{ href, text }])?.origin).toBe('known-path');
  });

  it('prefers the portal to another host, and a policy of cookies to one of privacy', () => {
    const found = locateCharter({
      links: [
        { href: '/legal/privacy', text: 'Vie privée' },
        { href: 'https://www.ville.test/cookies', text: 'Cookies' },
        { href: '/cookies', text: 'Cookies' },
        { href: '/cookies/#top', text: 'Encore' },
      ],
      pageUrl,
      language: 'fr-FR',
    });
    expect(found.map(({ url }) => url)).toEqual([
      'https://data.exemple.test/cookies',
      'https://www.ville.test/cookies',
      'https://data.exemple.test/terms/cookies-policy/',
      'https://data.exemple.test/terms/cookies-policy/?flg=fr-fr',
      'https://data.exemple.test/terms/cookies-information',
      'https://data.exemple.test/terms/cookies-information?flg=fr-fr',
      'https://data.exemple.test/legal/privacy',
    ]);
    expect(found[1]?.sameOrigin).toBe(false);
  });

  it('finds nothing for a page that is not of the web', () => {
    expect(locateCharter({ links: [], pageUrl: 'about:blank', language: null })).toEqual([]);
  });
});
