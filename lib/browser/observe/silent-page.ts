import type { PageLook } from './look-at-page.ts';

/** A page that answers nothing: its address is known, and nothing else is concluded from its silence. */
export function silentPage(url: string): PageLook {
  return {
    answer: 'none',
    probe: {
      url,
      language: null,
      loadedAt: 0,
      loading: true,
      status: null,
      signals: [],
      cookieNames: null,
      cookiesEnabled: null,
      sandboxed: null,
      loggedIn: null,
      guardedForm: null,
      loginAsked: null,
    },
    links: null,
    storage: 'page-did-not-answer',
    choice: null,
  };
}
