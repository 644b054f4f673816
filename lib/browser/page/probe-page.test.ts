// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { probePage, type PageProbe } from './probe-page.ts';
import { hideAsBrowsersDo } from '../../../tests/fixtures/page/hidden-elements.ts';

beforeAll(hideAsBrowsersDo);

function probed(body: string, attributes = 'lang="fr-FR"'): PageProbe {
  document.open();
  document.write(`<!doctype html><html ${attributes}><body>${body}</body></html>`);
  document.close();
  return probePage();
}

const out = '<a href="/logout/">Se déconnecter</a>';

describe('a log-out link proves a login', () => {
  it.each([
    ['shown', out, true],
    ['of a form', '<form action="/accounts/logout"><button>Sortir</button></form>', true],
    ['none', '<a href="/login/">Connexion</a>', false],
    ['hidden for visitors', `<div style="display:none">${out}</div>`, false],
    ['hidden by the framework', `<div class="ng-hide">${out}</div>`, false],
    ['in a template', `<template>${out}</template>`, false],
    ['in a closed menu', `<details><summary>Moi</summary><p>${out}</p></details>`, true],
    [
      'in a menu that a button opens',
      `<div><button aria-expanded="false">Moi</button><ul style="display:none"><li>${out}</li></ul></div>`,
      true,
    ],
    [
      'hidden beside a button',
      '<div><button aria-expanded="false">Menu</button><a style="display:none" href="/logout/">x</a></div>',
      false,
    ],
    ['a dataset of that name', '<a href="/explore/dataset/logout/table/">Déconnexions</a>', false],
    ['a word that begins so', '<a href="/pages/logout-stats/">Déconnexions</a>', false],
  ])('%s: %s', (_, body, expected) => {
    expect(probed(body).loggedIn).toBe(expected);
  });
});

describe('a guarded form', () => {
  it.each([
    ['a hidden token', '<form><input type="hidden" name="csrfmiddlewaretoken"></form>', true, false],
    ['a password of its own', '<form action="/login/"><input type="password"></form>', true, true],
    ['a password of another site', '<form action="https://sso.test/"><input type="password"></form>', false, true],
    ['a password that nobody sees', '<form style="display:none"><input type="password"></form>', false, false],
    ['a search', '<form><input type="search"></form>', false, false],
  ])('%s', (_, body, guardedForm, loginAsked) => {
    expect(probed(body)).toMatchObject({ guardedForm, loginAsked });
  });
});

/** Elements that stand before the document's and the form's own members. */
const namedFields = ['closest', 'getAttribute', 'textContent', 'checkVisibility', 'parentElement', 'matches', 'action'];
const hostile = [
  '<img name="querySelectorAll"><img name="documentElement"><img name="cookie" id="cookie"><form name="body"></form>',
  `<form action="/logout/">${namedFields.map((name) => `<input name="${name}">`).join('')}<button>x</button></form>`,
  '<svg><a href="/carte/" id="s"><text>Carte</text></a></svg>',
];

describe('a page that gets in the way', () => {
  it.each(hostile)('%s: is looked at all the same', (body) => {
    document.cookie = 'vue=1';
    const probe = probed(`${body}${out}<div class="ods-front-header"></div>`);
    expect(probe).toMatchObject({ language: 'fr-FR', loggedIn: true, guardedForm: false, signals: ['front-header'] });
    expect(probe.cookieNames).toContain('vue');
  });

  it('loses the part that breaks, and no other', () => {
    const cookie = vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(probed(out)).toMatchObject({ cookieNames: null, loggedIn: true, language: 'fr-FR' });
    cookie.mockRestore();
  });

  it.each([
    ['', null],
    ['lang=""', null],
    ['lang="pt_BR"', 'pt_BR'],
  ])('language of <html %s>', (attributes, language) => {
    expect(probed('', attributes).language).toBe(language);
  });
});
