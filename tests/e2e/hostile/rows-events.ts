import { cookiesPreferences, csrftoken, djangoLanguage, sessionid } from '../../fixtures/portals/django-cookies.ts';
import type { SampleCookie } from '../../fixtures/portals/index.ts';
import { auditByClick } from '../audit-by-click.ts';
import type { HostilePage, Site, Stage } from './row.ts';
import { wholeLook } from './whole-look.ts';

/** Declares all four, and keeps neither language nor choice in a cookie. */
const without = (cookie: SampleCookie): readonly SampleCookie[] =>
  [csrftoken, sessionid, djangoLanguage, cookiesPreferences].filter((one) => one !== cookie);

const bearing =
  (cookies: readonly SampleCookie[], body: string): Site =>
  () => ({ cookies, rawPage: { body } });

/** An audit, then one real click in the page, and all that it may bring about. */
const clicked =
  (shows: string) =>
  async ({ browser }: Stage): Promise<void> => {
    await (await auditByClick(browser)).close();
    await browser.click('#go');
    await browser.waitFor(shows);
    // A watch waits for what a click brings about as long as this.
    await new Promise((done) => setTimeout(done, 1500));
  };

const hidesParent = `onclick="this.parentNode.hidden = true; document.body.dataset.done = ''"`;
const banner = (control: string): string =>
  `<div class="cookie-banner"><p>Ce site utilise des cookies de mesure d’audience.</p>${control}
    <a href="/terms/cookies-policy/">Charte cookies</a></div>`;

const calm = { overall: ['honest'], coverage: wholeLook } as const;
const missing = { overall: ['missing'], coverage: wholeLook } as const;

/** The click led to another page, which was watched from its beginning. */
const watched = { coverage: wholeLook.map((line) => line.replace(' [opened-before]', '')) };

/** Clicks that look like an event and bring nothing about; each twin is the event itself, and its cookie is missing. */
export const rowsEvents: readonly HostilePage[] = [
  {
    id: 'facette-langue',
    what: 'a catalogue’s facet is called language',
    page: bearing(
      without(djangoLanguage),
      '<div class="facet language"><a id="go" href="/explore/?refine.language=en">English</a></div>',
    ),
    twin: bearing(without(djangoLanguage), '<a id="go" hreflang="en" href="/explore/?flg=en-gb">English</a>'),
    before: async (stage) => clicked('html[data-ready] a[href^="/explore"]')(stage),
    says: { ...calm, ...watched, declared: { django_language: ['conditional'] } },
    twinSays: { ...missing, ...watched, declared: { django_language: ['missing'] } },
  },
  {
    id: 'langue-du-jeu',
    what: 'a page is in another language for itself',
    page: (host) => ({
      ...bearing(without(djangoLanguage), '<a id="go" href="/explore/dataset/trees/">Trees</a>')(host),
      raw: [
        {
          path: '/explore/dataset/trees/',
          body: '<!doctype html><html lang="en" data-ready><title>Portail d’exemple, données fictives</title><body ng-app><nav class="ods-front-header"><a href="/terms/cookies-policy/">Charte cookies</a></nav>',
        },
      ],
    }),
    twin: bearing(without(djangoLanguage), '<a id="go" hreflang="en" href="/explore/?flg=en-gb">English</a>'),
    before: async (stage) => clicked('html[data-ready][lang="en"]')(stage),
    says: { ...calm, ...watched, declared: { django_language: ['conditional'] } },
    twinSays: { ...missing, ...watched, declared: { django_language: ['missing'] } },
  },
  {
    id: 'corps-banniere',
    what: 'the page itself is called as a banner, and its search is no choice',
    page: bearing(
      without(cookiesPreferences),
      `<script>document.body.className = 'with-cookie-banner';</script>
       <p><span>Nos cookies</span><button id="go" type="button" ${hidesParent}>OK, accepter</button></p>`,
    ),
    twin: bearing(
      without(cookiesPreferences),
      banner(`<button id="go" type="button" ${hidesParent}>Tout refuser</button>`),
    ),
    before: clicked('[data-done]'),
    says: { ...calm, declared: { cookies_preferences: ['conditional'] } },
    twinSays: { ...missing, declared: { cookies_preferences: ['missing'] } },
  },
  {
    id: 'croix-de-banniere',
    what: 'a banner is closed by its cross, which chooses nothing',
    page: bearing(
      without(cookiesPreferences),
      banner(
        `<button type="button">Tout refuser</button><button id="go" type="button" aria-label="Fermer" ${hidesParent}>×</button>`,
      ),
    ),
    twin: bearing(
      without(cookiesPreferences),
      banner(`<button id="go" type="button" ${hidesParent}>Continuer sans accepter</button>`),
    ),
    before: clicked('[data-done]'),
    says: { ...calm, declared: { cookies_preferences: ['conditional'] } },
    twinSays: { ...missing, declared: { cookies_preferences: ['missing'] } },
  },
];
