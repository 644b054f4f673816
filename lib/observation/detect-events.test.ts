import { describe, expect, it } from 'vitest';
import { addEvents, detectEvents, type ActionHint, type PageState } from './detect-events.ts';

const calm: PageState = {
  pathname: '/pages/accueil/',
  status: 200,
  language: 'fr',
  loggedIn: false,
  guardedForm: false,
  loginAsked: false,
  bannerShown: true,
  isPortalPage: true,
  consent: { kind: 'none' },
};
const chose: ActionHint = { kind: 'consent-choice', language: null };
const asked = (language: string): ActionHint => ({ kind: 'language-change', language });

describe('detectEvents', () => {
  it.each<readonly [string, Partial<PageState>, readonly ActionHint[], readonly string[]]>([
    ['nothing', {}, [], []],
    ['log-out link', { loggedIn: true }, [], ['login page-state']],
    ['log-out links not looked at', { loggedIn: null }, [], []],
    ['guarded form', { guardedForm: true }, [], ['form-shown page-state']],
    ['forms not looked at', { guardedForm: null }, [], []],
    ['a page in another language, nobody asked', { language: 'en' }, [], []],
    ['the language that was asked for', { language: 'en' }, [asked('en')], ['language-change user-action']],
    ['a language asked for, the page stays as it is', {}, [asked('en')], []],
    ['another than was asked for', { language: 'de' }, [asked('en')], []],
    ['language unknown', { language: null }, [asked('en')], []],
    ['banner gone, nobody chose', { bannerShown: false }, [], []],
    ['banner gone after a choice', { bannerShown: false }, [chose], ['consent-choice user-action']],
    ['a choice, and the banner is there still', {}, [chose], []],
    ['a choice, banner not looked at', { bannerShown: null }, [chose], []],
    ['a choice, then a file in the tab', { bannerShown: false, isPortalPage: false }, [chose], []],
    ['choice cookie', { consent: { kind: 'unknown-format' } }, [], ['consent-choice cookie']],
    ['jar not looked at', { consent: { kind: 'not-looked' } }, [], []],
    ['back office', { pathname: '/backoffice/catalog' }, [], ['back-office-visit page-state']],
    ['not the back office', { pathname: '/backoffices' }, [], []],
    ['an error in its place', { pathname: '/backoffice/', status: 403 }, [], []],
    ['a log-in form in its place', { pathname: '/backoffice/', loginAsked: true }, [], []],
    ['back office, status unknown', { pathname: '/backoffice/', status: null }, [], ['back-office-visit page-state']],
  ])('%s', (_, change, hints, expected) => {
    const events = detectEvents({ ...calm, ...change }, hints, 'now');
    expect(events.map(({ kind, evidence }) => `${kind} ${evidence}`)).toEqual(expected);
  });
});

describe('addEvents', () => {
  it('keeps the earliest of each kind', () => {
    const early = { kind: 'login', at: '1', evidence: 'page-state' } as const;
    expect(addEvents([early], [{ ...early, at: '2' }])).toEqual([early]);
  });
});
