// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { choiceWords } from '../../words/choice-words.ts';
import { hideAsBrowsersDo } from '../../../tests/fixtures/page/hidden-elements.ts';
import { watched, type WatchedPage } from '../../../tests/fixtures/page/trusted-clicks.ts';
import { watchChoice, type ChoiceWatched } from './watch-choice.ts';

beforeAll(hideAsBrowsersDo);

const watch = (): ChoiceWatched => watchChoice(choiceWords);
const page = (body: string): WatchedPage => watched(body, watch, 'temoinChoice');
const close = (selector: string) => (): void => document.querySelector(selector)?.setAttribute('style', 'display:none');

const says = 'Ce site utilise des cookies de mesure d’audience.';
const tarteaucitron = `<div id="tarteaucitronRoot"><div id="tarteaucitronAlertBig"><span>${says}</span>
  <button id="tarteaucitronPersonalize2">OK, tout accepter</button><button id="tarteaucitronAllDenied2">Interdire tous les cookies</button>
  <button id="tarteaucitronCloseAlert">Personnaliser</button><button id="cross" aria-label="Fermer">×</button></div></div>`;
const banners = {
  'the platform’s own': [
    `<ods-manage-cookies-preferences><button class="ods-manage-cookies-preferences__show-button">Gestion des cookies</button>
      <form role="dialog" id="b"><h2>Vos préférences</h2>${says}<button id="no">Tout refuser</button><button id="yes">Tout accepter</button>
      <button id="save">Sauvegarder mes choix</button></form></ods-manage-cookies-preferences>`,
    '#b',
    ['#no', '#yes', '#save'],
  ],
  tarteaucitron: [tarteaucitron, '#tarteaucitronAlertBig', ['#tarteaucitronPersonalize2', '#tarteaucitronAllDenied2']],
  orejime: [
    `<div class="orejime-Env"><div class="orejime-Notice" id="b"><p>${says}</p><button id="yes">Accepter</button><button id="no">Refuser</button>
      <button id="more">Personnaliser</button></div></div>`,
    '#b',
    ['#yes', '#no'],
  ],
  DSFR: [
    `<div class="fr-consent-banner" id="b"><h2>À propos des cookies sur demarches</h2><p>${says}</p><ul><li><button id="yes">Tout accepter</button></li>
      <li><button id="no">Tout refuser</button></li><li><button id="more">Personnaliser</button></li></ul></div>`,
    '#b',
    ['#yes', '#no'],
  ],
  'a refusal that is a link': [
    `<div class="cookie-banner" id="b">${says} <a href="#" id="no">Continuer sans accepter</a><button id="yes">J’accepte</button></div>`,
    '#b',
    ['#no', '#yes'],
  ],
  'a dialogue without a name, open from the start': [
    `<div role="dialog" id="b">${says}<button id="yes">Accepter</button><button id="no">Refuser</button></div>`,
    '#b',
    ['#yes', '#no'],
  ],
  English: [
    `<div id="cookiescript_injected"><p>We use cookies.</p><div role="button" tabindex="0" id="yes">Accept all</div>
      <div role="button" tabindex="0" id="no">Decline all</div></div>`,
    '#cookiescript_injected',
    ['#yes', '#no'],
  ],
  German: [
    `<div class="cmplz-cookiebanner" id="b">Wir verwenden Cookies.<button id="yes">Akzeptieren</button><button id="no">Ablehnen</button></div>`,
    '#b',
    ['#yes', '#no'],
  ],
} as const;

describe.each(Object.entries(banners))('a choice in the banner: %s', (_, [body, banner, controls]) => {
  it.each(controls)('%s, and it closes', (control) => {
    expect(page(body).after('click', control, close(banner))).toEqual(['consent-choice-click', 'consent-choice']);
  });

  it.each(controls)('%s, and it stays: no choice yet', (control) => {
    expect(page(body).after('click', control)).toEqual(['consent-choice-click']);
  });

  it('a script’s own click is nobody’s', () => {
    expect(page(body).afterScript(controls[0])).toEqual([]);
  });

  it('is seen while it is there', () => {
    page(body);
    expect(watch()).toMatchObject({ bannerShown: true });
    close(banner)();
    expect(watch()).toMatchObject({ bannerShown: false });
  });
});

it('a banner in a shadow tree', () => {
  const here = page('<div id="axeptio_overlay"></div>');
  const root = document.querySelector('#axeptio_overlay')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no overlay');
  root.innerHTML = `<p>${says}</p><button>Non merci</button><button id="yes">OK pour moi, j’accepte</button>`;
  const yes = root.querySelector('#yes');
  const find = document.querySelector.bind(document);
  document.querySelector = (selector: string) => (selector === '#yes' ? yes : find(selector));
  expect(here.after('click', '#yes', () => root.replaceChildren())).toEqual(['consent-choice-click', 'consent-choice']);
  document.querySelector = find;
});

const dataset = 'Vente de cookies dans les écoles.';

describe('no choice about cookies', () => {
  it.each([
    ['a banner’s close cross', tarteaucitron, '#cross', '#tarteaucitronAlertBig'],
    ['its settings', tarteaucitron, '#tarteaucitronCloseAlert', '#tarteaucitronAlertBig'],
    [
      'its link to the charter',
      `<div class="cookie-banner" id="b">${says}<a id="more" href="/terms/cookies-policy/">Charte cookies</a><button>Accepter</button></div>`,
      '#more',
      '#b',
    ],
    [
      'a search in a page that is called as a banner',
      `<div class="with-cookie-banner" id="b"><main>${says}</main><button id="search">OK</button><button>Accepter</button></div>`,
      '#search',
      '#b',
    ],
    [
      'a dataset’s dialogue that speaks of cookies',
      `<div role="dialog" id="b"><h2>${dataset}</h2><button id="get">Accepter et télécharger</button><button>Fermer</button></div>`,
      '#get',
      '#b',
    ],
    [
      'a part of the page’s content',
      `<main><div class="cookie-sales" id="b">${dataset}<button id="ok">Accepter</button></div></main>`,
      '#ok',
      '#b',
    ],
    [
      'a form that mentions cookies beside its consent',
      `<form class="newsletter-consent" id="b"><input type="email">Voir notre politique de cookies<button id="ok">Accepter</button></form>`,
      '#ok',
      '#b',
    ],
    [
      'a dialogue about something else',
      `<dialog open id="b">Conditions<button id="ok">Accepter</button><button>Refuser</button></dialog>`,
      '#ok',
      '#b',
    ],
  ])('%s', (_, body, control, goes) => {
    expect(page(body).after('click', control, close(goes))).toEqual([]);
  });

  it('a page whose body is called as a banner', () => {
    const here = page(`<p>${says}</p><button id="search">OK</button><button>Accepter</button>`);
    document.body.className = 'with-cookie-banner';
    expect(here.after('click', '#search')).toEqual([]);
    expect(watch()).toMatchObject({ bannerShown: false });
  });

  it('a dialogue that a click opened, with both answers', () => {
    const here = page('<div id="place"></div>');
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog" id="b">${dataset}<button id="yes">Accepter la licence</button><button>Refuser</button></div>`,
    );
    expect(here.after('click', '#yes', close('#b'))).toEqual([]);
  });
});
