import { describe, expect, it } from 'vitest';
import { charterPart, pageCopy } from './charter-part.ts';
import { maskPersonal } from './mask-personal.ts';

const who = 'Connecté : Camille Exemple &lt;camille.exemple@exemple.test&gt;';
const table = '<table><tr><th>Nom du cookie</th></tr><tr><td>sessionid</td></tr></table>';
const charter = `<h1>Charte cookies</h1><p>Écrire à la déléguée : <a href="mailto:dpo@exemple.test">dpo@exemple.test</a>.</p>${table}`;
const hidden =
  '<input type="hidden" name="csrf" value="JETON42"><input name="email" value="camille.exemple@exemple.test">';
const head =
  '<meta name="user-email" content="camille.exemple@exemple.test"><script>window.user = {"id":"u-8412","name":"Camille Exemple","email":"camille.exemple@exemple.test"}</script>';
const page = (body: string): string =>
  `<!doctype html><html data-user-id="u-8412"><head><title>Charte</title>${head}</head><body data-user="u-8412">${body}<!-- camille --></body></html>`;

/** What a report keeps of a page, and what its copy holds. */
const kept = (html: string): string => {
  const part = charterPart(html, 'all-but-main');
  return maskPersonal(part.html, part.personal);
};
const telling = /camille|u-8412|JETON42/i;
/** Tags aside: their attributes are never read. */
const textOf = (html: string): string => html.replace(/<script>.*?<\/script>|<!--.*?-->|<[^>]*>/gs, ' ');

/** Milliseconds of this process alone. */
function used(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('the part of a page that is its charter', () => {
  it.each([
    ['a header', `<header>${who}</header>${hidden}${charter}`],
    ['a header around a main part', `<header>${who}</header>${hidden}<main>${charter}</main><footer>${who}</footer>`],
    ['divisions around a main part', `<div><div>Camille Exemple ▾</div><main>${charter}</main>Camille Exemple</div>`],
    ['paragraphs around a main part', `<p>Camille Exemple</p><div role="main">${charter}</div>`],
    ['a menu of the account', `<div class="userMenu"><a href="/account/">Camille Exemple</a></div>${charter}`],
    [
      'a menu with a link that ends the session',
      `<div><ul><li>Camille Exemple</li><li><a href="/logout/">Sortir</a></li></ul></div>${charter}`,
    ],
    ['a loose text', `${who}<br>${charter}`],
    ['a name in bold', `Connecté : <b>Camille Exemple</b> camille.exemple@exemple.test<br>${charter}`],
    ['a greeting', `<p>Bonjour Camille Exemple,</p>${charter}`],
    ['a greeting with a name in bold', `<p>Bonjour <strong>Camille</strong></p>${charter}`],
    ['in English', `<div>Logged in as Camille Exemple</div>${charter}`],
    ['in German', `<div>Angemeldet als Camille Exemple</div>${charter}`],
    ['in Spanish', `<div>Conectado como Camille Exemple</div>${charter}`],
    ['a header with a heading', `<header><h1>Portail</h1><span>Camille Exemple</span></header><div>${charter}</div>`],
    ['in the main part', `<main><p>${who}</p>${charter}</main>`],
    [
      'repeated in a sentence of the charter',
      `<header>${who}</header><main><p>Chère EXEMPLE Camille, vos choix (camille.exemple@exemple.test) sont gardés.</p>${charter}</main>`,
    ],
    ['an address alone', `<main><p>Votre compte : c.inconnue@ailleurs.test, Camille Exemple.</p>${charter}</main>`],
    ['what scripts are given', `<main><p>Camille Exemple, voici vos choix.</p>${charter}</main>`],
    ['a custom element', `<user-badge class="account">Camille Exemple</user-badge>${charter}`],
    ['nested deep', `${'<div>'.repeat(500)}<span>${who}</span>${'</div>'.repeat(500)}${charter}`],
  ])('%s: not who is signed in', (_, body) => {
    const text = textOf(kept(page(body)));
    expect(text).not.toMatch(telling);
    expect(text).toContain('Charte cookies');
    expect(text).toContain('dpo@exemple.test');
    expect(text).toContain('sessionid');
    const copy = pageCopy(page(body));
    expect(copy).not.toMatch(telling);
    expect(copy).toContain('sessionid');
  });

  it.each([
    ['a sentence about sessions', '<p>Connecté, le visiteur reçoit le cookie sessionid.</p>', 'sessionid'],
    ['a cookie of the account', '<p class="account">account_id : garder le compte</p>', 'account_id'],
    ['a list about accounts', '<div class="user"><ul><li>Cookie du compte : auth</li></ul></div>', 'auth'],
    ['a table outside the main part', `<main><h1>Cookies</h1></main><section>${table}</section>`, 'sessionid'],
    ['choices outside the main part', '<main>x</main><div id="tarteaucitronRoot"><p>_ga (Google)</p></div>', '_ga'],
    ['a header within the article', '<article><header><h1>Charte cookies</h1></header></article>', 'Charte cookies'],
    ['a header that is a heading', '<div><header><h2>Charte cookies</h2></header><p>x</p></div>', 'Charte cookies'],
    ['a header that holds the table', `<header>${table}</header>`, 'sessionid'],
    ['a welcome', '<main><h1>Bienvenue</h1><p>Bienvenue sur la charte.</p></main>', 'Bienvenue'],
    ['an office’s address', '<main><p>contact@mairie.exemple.test</p></main>', 'contact@mairie.exemple.test'],
  ])('%s stays', (_, body, words) => {
    expect(kept(`<!doctype html><body>${body}</body>`)).toContain(words);
  });

  it('a page without any of it is left as it is', () => {
    const plain = `<!doctype html><title>Charte</title><main>${charter}</main>`;
    expect(charterPart(plain, 'all-but-main')).toEqual({ html: plain, leftOut: 0, personal: [] });
  });

  it('time grows no faster than the page', () => {
    const hostile = [
      (size: number) => 'Connecté : <b>x</b>'.repeat(size),
      (size: number) => '<a href="/logout">x</a>'.repeat(size),
      (size: number) => '<div class="user">'.repeat(size),
      (size: number) => `<main>${'a@'.repeat(size)}</main>`,
      (size: number) => `<main>${`${'a'.repeat(80)}@b.fr `.repeat(size / 20)}</main>`,
      (size: number) => '<header>'.repeat(size),
    ];
    for (const make of hostile) {
      kept(page(make(500)));
      const small = used(() => kept(page(make(2000))));
      const large = used(() => kept(page(make(16_000))));
      // Eight times the page: linear is 8, quadratic 64. Under 200 ms the ratio says nothing.
      expect(large, make(2)).toBeLessThan(Math.max(small * 24, 200));
    }
  }, 60_000);
});
