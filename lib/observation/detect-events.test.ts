import { describe, expect, it } from 'vitest';
import { addEvents, detectEvents, type PageState } from './detect-events.ts';

const calm: PageState = {
  pathname: '/pages/accueil/',
  languageAsked: false,
  language: 'fr',
  loggedIn: false,
  guardedForm: false,
  consentBannerShown: true,
  consent: { kind: 'none' },
};
const first = { language: 'fr', consentBannerShown: true };

describe('detectEvents', () => {
  it.each([
    ['nothing', {}, []],
    ['log-out link', { loggedIn: true }, ['login page-state']],
    ['guarded form', { guardedForm: true }, ['form-shown page-state']],
    ['other language', { language: 'en' }, ['language-change page-state']],
    ['language in the address', { languageAsked: true }, ['language-change page-state']],
    ['language unknown', { language: null }, []],
    ['banner gone', { consentBannerShown: false }, ['consent-choice page-state']],
    ['choice cookie', { consent: { kind: 'unknown-format' } }, ['consent-choice cookie']],
    ['jar not looked at', { consent: { kind: 'not-looked' } }, []],
    ['back office', { pathname: '/backoffice/catalog' }, ['back-office-visit page-state']],
    ['not the back office', { pathname: '/backoffices' }, []],
  ] as const)('%s', (_, change, expected) => {
    const events = detectEvents({ ...calm, ...change }, first, 'now');
    expect(events.map(({ kind, evidence }) => `${kind} ${evidence}`)).toEqual(expected);
  });
});

describe('addEvents', () => {
  it('keeps the earliest of each kind', () => {
    const early = { kind: 'login', at: '1', evidence: 'page-state' } as const;
    expect(addEvents([early], [{ ...early, at: '2' }])).toEqual([early]);
  });
});
