// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator, type Language, languages } from '../../lib/i18n/index.ts';
import { en } from '../../lib/i18n/en/index.ts';
import {
  everyGap,
  everyNote,
  everyReason,
  faulty,
  honest,
  hostile,
  long,
  withoutCharter,
} from '../../tests/fixtures/reports/samples.ts';
import { jarNeed, viewOf, views } from '../../tests/fixtures/reports/views.ts';
import { Popup } from './Popup.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';

afterEach(cleanup);
// A laden machine is slow, not wrong.
vi.setConfig({ testTimeout: 30_000 });

const now = '2026-11-21T09:32:00Z';

function spies() {
  return {
    requestPermission: vi.fn<PopupActions['requestPermission']>(),
    auditAnyway: vi.fn<PopupActions['auditAnyway']>(),
    retry: vi.fn<PopupActions['retry']>(),
    cancel: vi.fn<PopupActions['cancel']>(),
    auditWhatIsThere: vi.fn<PopupActions['auditWhatIsThere']>(),
    examineEverything: vi.fn<PopupActions['examineEverything']>(),
    useCharterAddress: vi.fn<PopupActions['useCharterAddress']>(),
    usePastedText: vi.fn<PopupActions['usePastedText']>(),
    useThisPage: vi.fn<PopupActions['useThisPage']>(),
    openCharter: vi.fn<PopupActions['openCharter']>(),
    exportAs: vi.fn<PopupActions['exportAs']>(),
    openReport: vi.fn<PopupActions['openReport']>(),
    openHistory: vi.fn<PopupActions['openHistory']>(),
    chooseLanguage: vi.fn<PopupActions['chooseLanguage']>(),
  };
}

function show(view: PopupView, language: Language = 'fr') {
  const actions = spies();
  const popup = (shown: PopupView, spoken: Language = language) => (
    <Popup view={shown} actions={actions} translator={createTranslator(spoken)} now={now} />
  );
  const { container, rerender } = render(popup(view));
  return {
    actions,
    container,
    user: userEvent.setup(),
    next: (next: PopupView, spoken?: Language) => rerender(popup(next, spoken)),
    root: () => container.querySelector('[data-state]'),
    count: (name: string) => container.querySelector(`[data-count="${name}"]`),
    rows: () => [...container.querySelectorAll('[data-name]')],
  };
}

/** Text as a person reads it: spaces that don't break are spaces. */
const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replaceAll(/[\u00A0\u202F]/gu, ' ');

const messageIds = Object.keys(en).map((id) => id.replace(/_(?:one|other)$/u, ''));

describe.each(languages)('every state, in %s', (language) => {
  it.each(Object.entries(views).filter(([name]) => name !== 'hostile'))('%s: no message is left out', (_, make) => {
    const words = textOf(show(make(), language).container);
    expect(words.length).toBeGreaterThan(100);
    expect(messageIds.filter((id) => words.includes(id))).toEqual([]);
    expect(words).not.toMatch(/\{\{|undefined|NaN/u);
  });
});

/** Every state with colours is looked at in a real browser (tests/gallery/look.ts); here one of each kind. */
const kinds: ReadonlySet<string> = new Set([
  'looking',
  'unreadable-closed',
  'unreadable-no-answer',
  'not-a-portal',
  'moved',
  'stopped',
  'page-did-not-answer',
  'failure',
  'partial',
  'refused',
  'faulty',
  'hostile',
  'charter-not-found',
  'charter-other-host',
]);

describe('accessibility', () => {
  it.each(Object.entries(views).filter(([name]) => kinds.has(name)))('%s: no axe violation', async (_, make) => {
    const { container } = show(make());
    const { violations, passes } = await axe.run(container, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
});

describe('what could not be looked at', () => {
  const counts = ['declared-observed', 'undeclared', 'missing', 'conditional'];

  it.each(counts)('%s: a dash and the reason, never zero', (count) => {
    const { count: tile } = show(views['partial']?.() ?? { state: 'looking', host: null });
    expect(textOf(tile(count))).toContain('—');
    expect(textOf(tile(count))).toContain('non examiné');
    expect(textOf(tile(count))).not.toMatch(/\d/u);
    expect(tile(count)?.getAttribute('data-value')).toBe('unknown');
  });

  it('is not said to hold no cookie', () => {
    const { container } = show(views['partial']?.() ?? { state: 'looking', host: null });
    expect(textOf(container)).not.toMatch(/\b0 cookie/u);
    expect(textOf(container)).not.toContain('Cookies relevés le');
  });

  it('after a refusal is said to be refused, and can be asked for again', () => {
    const { container, root } = show(views['refused']?.() ?? { state: 'looking', host: null });
    expect(root()?.getAttribute('data-partial')).toBe('true');
    expect(textOf(container)).toContain('ni qu’il y en a, ni qu’il n’y en a pas');
    expect(screen.getByRole('button', { name: 'Tout examiner' })).toBeDefined();
  });

  it('shows what can be shown without permission', () => {
    const { container, rows } = show(views['partial']?.() ?? { state: 'looking', host: null });
    expect(rows().map((row) => row.getAttribute('data-verdict'))).toEqual(
      Array.from({ length: 4 }, () => 'not-looked'),
    );
    expect(textOf(container)).toContain('_pk_ses.4.a7f1');
    expect(textOf(container)).toContain('stats.tiers-exemple.test');
  });

  it('has its words for every reason and every note', () => {
    const { container } = show(viewOf(everyGap()));
    const entries = [...container.querySelectorAll('[data-scope][data-state="not-looked"]')];
    expect(new Set(entries.map((entry) => entry.getAttribute('data-reason'))).size).toBe(everyReason.length);
    expect(entries.every((entry) => entry.textContent?.includes('non examiné'))).toBe(true);
    expect(container.querySelectorAll('[data-note]')).toHaveLength(everyNote.length);
  });
});

describe('everything', () => {
  it('is examined by one click, for the sites listed, after saying what the browser will say and what is lost', async () => {
    const view = views['partial']?.() ?? { state: 'looking', host: null };
    const { actions, container, user } = show(view);
    const hosts = within(screen.getByRole('list', { name: 'Hôtes concernés' })).getAllByRole('listitem');
    const everything = view.state === 'report' ? view.everything : null;
    expect(hosts.map((host) => host.textContent)).toEqual(everything?.hosts);
    expect(textOf(container)).toContain('« lire et modifier » : Témoin n’y modifie rien');
    expect(textOf(container)).toContain('ce que vous y avez saisi sera perdu');
    await user.click(screen.getByRole('button', { name: 'Tout examiner' }));
    expect(actions.examineEverything).toHaveBeenCalledExactlyOnceWith(everything);
  });

  it('is not asked of who wants the portal alone', async () => {
    const { actions, user } = show(views['partial']?.() ?? { state: 'looking', host: null });
    await user.click(screen.getByRole('button', { name: 'Autoriser seulement data.portail-exemple.test' }));
    expect(actions.requestPermission).toHaveBeenCalledExactlyOnceWith(jarNeed);
  });

  it('asks the browser for nothing where loading the page again is enough', () => {
    const { container } = show(viewOf(honest(), { everything: { hosts: [], origins: [] } }));
    expect(screen.getByRole('button', { name: 'Tout examiner' })).toBeDefined();
    expect(textOf(container)).not.toContain('lire et modifier');
  });
});

describe('a whole report', () => {
  it('gives the figures and each cookie its verdict', () => {
    const { container, count, rows, root } = show(viewOf(faulty()));
    expect(root()?.getAttribute('data-partial')).toBe('false');
    expect(count('undeclared')?.getAttribute('data-value')).toBe('3');
    expect(count('missing')?.textContent).toContain('1');
    expect(textOf(container)).toContain('1 ligne sans nom de cookie');
    const verdicts = new Map(rows().map((row) => [row.getAttribute('data-name'), row.getAttribute('data-verdict')]));
    expect(verdicts.get('_pk_id.4.a7f1')).toBe('undeclared');
    expect(verdicts.get('carte_vue')).toBe('missing');
    expect(verdicts.get('csrftoken')).toBe('declared');
  });

  it('quotes the row that a cookie was matched to and opens it through the action', async () => {
    const { actions, user, rows } = show(viewOf(honest()));
    const row = rows().find((one) => one.getAttribute('data-name') === 'csrftoken');
    expect(row?.querySelector('blockquote')).toBeNull();
    await user.click(row?.querySelector('summary') ?? document.body);
    const quote = row?.querySelector('blockquote');
    expect(quote?.textContent).toContain('Protéger les appels à l’API.');
    await user.click(
      within(row instanceof HTMLElement ? row : document.body).getByRole('link', { name: /Voir dans/u }),
    );
    expect(actions.openCharter).toHaveBeenCalledExactlyOnceWith(
      'https://data.portail-exemple.test/terms/cookies-policy/#:~:text=Opendatasoft',
    );
  });

  it.each([
    ['fr', ';'],
    ['en', ','],
  ] as const)('exports JSON and CSV by a click each, in %s with %s', async (language, separator) => {
    const { actions, user } = show(viewOf(honest()), language);
    await user.click(screen.getByRole('button', { name: /JSON/u, hidden: true }));
    await user.click(screen.getByRole('button', { name: /CSV/u, hidden: true }));
    expect(actions.exportAs.mock.calls).toEqual([
      ['json', { separator, picture: false }],
      ['csv', { separator, picture: false }],
    ]);
  });

  it('takes a picture of the page only where it is asked for, and says what it may show', async () => {
    const { actions, user, next } = show(viewOf(honest()));
    const option = screen.getByRole('checkbox', { name: 'Joindre une image de la page', hidden: true });
    expect(option.hasAttribute('checked')).toBe(false);
    expect(textOf(document.getElementById(option.getAttribute('aria-describedby') ?? ''))).toContain('Votre nom');
    await user.click(screen.getByRole('button', { name: 'Ouvrir le rapport' }));
    await user.click(option);
    await user.click(screen.getByRole('button', { name: 'Ouvrir le rapport' }));
    await user.click(screen.getByRole('button', { name: /JSON/u, hidden: true }));
    expect(actions.openReport.mock.calls).toEqual([[false], [true]]);
    expect(actions.exportAs).toHaveBeenCalledExactlyOnceWith('json', { separator: ';', picture: true });
    next(viewOf(honest(), { pictureRefused: 'no-right' }));
    expect(screen.getByRole('alert').textContent).toContain('n’a pas pu être prise');
  });

  it('says what happens, in one place that stays, when its state changes', () => {
    const { container, next } = show({ state: 'looking', host: 'data.portail-exemple.test' });
    const spoken = container.querySelector('[data-state] > output');
    expect(textOf(spoken)).toBe('Examen en cours…');
    next(viewOf(honest()));
    expect(container.querySelector('[data-state] > output')).toBe(spoken);
    expect(textOf(spoken)).toContain('Rien ne contredit la charte');
    next(viewOf(honest(), { busy: 'export' }));
    expect(textOf(spoken)).toBe('Préparation du fichier…');
  });

  it('says nothing of a charter that is on its way, and files nothing without it', () => {
    const { container, next } = show(viewOf(withoutCharter('not-looked'), { busy: 'charter' }));
    expect(screen.getByRole('progressbar', { name: 'Lecture de la charte…' })).toBeDefined();
    expect(container.querySelector('[data-overall], #charter-title, [data-group], [data-count]')).toBeNull();
    expect(textOf(container.querySelector('main'))).toContain('csrftoken');
    const filing = [/rapport/, /JSON/, /CSV/].map((name) => screen.getByRole('button', { name, hidden: true }));
    expect(filing.map((button) => button.hasAttribute('disabled'))).toEqual([true, true, true]);
    next(viewOf(withoutCharter('not-looked')));
    expect(container.querySelector('#charter-title')).not.toBeNull();
    expect(filing.map((button) => button.hasAttribute('disabled'))).toEqual([false, false, false]);
  });

  it('marks that parent domains alone are missing where the portal’s own cookies were looked at', () => {
    const { container } = show(views['parents']?.() ?? { state: 'looking', host: null });
    const panel = screen.getByRole('region', { name: 'Tout examiner' });
    expect(within(panel).getAllByRole('listitem').map(textOf)).toEqual(['portail-exemple.test']);
    expect(container.querySelector('[data-permission="jar"]')).toBeNull();
    expect(container.querySelector('[data-permission="parents"]')).not.toBeNull();
  });

  it('changes its language', async () => {
    const { actions, user, next, container } = show(viewOf(honest()));
    await user.click(screen.getByRole('button', { name: 'English', hidden: true }));
    expect(actions.chooseLanguage).toHaveBeenCalledExactlyOnceWith('en');
    next(viewOf(honest()), 'en');
    expect(textOf(container)).toContain('Declared and observed');
  });
});

describe('the filter', () => {
  it('is there for a long list only', () => {
    show(viewOf(faulty()));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('leaves the rows that contain the words, and says how many', async () => {
    const { user, rows, container } = show(viewOf(long(40)));
    expect(rows()).toHaveLength(43);
    await user.type(screen.getByRole('searchbox'), 'suivi_00');
    expect(rows()).toHaveLength(9);
    expect(textOf(container)).toContain('9 sur 43');
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(rows()).toHaveLength(0);
    expect(textOf(container)).toContain('Aucune ligne ne contient');
  });
});

describe('a charter that could not be had', () => {
  it('keeps the cookies that were observed, with no figure of comparison', () => {
    const { rows, count, root } = show(viewOf(withoutCharter('not-found')));
    expect(root()?.getAttribute('data-charter')).toBe('not-found');
    expect(rows().map((row) => row.getAttribute('data-verdict'))).toEqual(
      Array.from({ length: 4 }, () => 'no-charter'),
    );
    expect(count('undeclared')?.textContent).toContain('charte non lue');
  });

  it('takes an address, pasted text or the open page', async () => {
    const { actions, user } = show(viewOf(withoutCharter('not-found')));
    const address = screen.getByLabelText('Adresse de la charte');
    await user.type(address, 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Lire cette adresse' }));
    expect(actions.useCharterAddress).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('n’est pas valable');
    await user.clear(address);
    await user.type(address, 'https://x.test/cookies{Enter}');
    expect(actions.useCharterAddress).toHaveBeenCalledExactlyOnceWith('https://x.test/cookies');
    await user.type(screen.getByLabelText(/Texte de la charte/u), 'sessionid');
    await user.click(screen.getByRole('button', { name: 'Lire ce texte' }));
    expect(actions.usePastedText).toHaveBeenCalledExactlyOnceWith('sessionid');
    await user.click(screen.getByRole('button', { name: 'La page ouverte est la charte' }));
    expect(actions.useThisPage).toHaveBeenCalledOnce();
  });

  it('that redirects elsewhere is followed on a click only', async () => {
    const { actions, user } = show(viewOf(withoutCharter('redirects-elsewhere')));
    await user.click(screen.getByRole('button', { name: 'Lire la charte à cette adresse' }));
    expect(actions.useCharterAddress).toHaveBeenCalledExactlyOnceWith('https://www.autre-exemple.test/cookies');
    await user.click(screen.getByRole('button', { name: 'Ouvrir la charte' }));
    expect(actions.openCharter).toHaveBeenCalledExactlyOnceWith('https://www.autre-exemple.test/cookies');
  });
});

describe('a hostile page', () => {
  it('is only ever text, isolated, with its hidden characters shown', () => {
    const { container, rows } = show(viewOf(hostile()));
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(
      [...container.querySelectorAll('a')].every((link) =>
        /^(?:https?:|#group-)/u.test(link.getAttribute('href') ?? ''),
      ),
    ).toBe(true);
    const row = rows().find((one) => one.getAttribute('data-name') === 'a\u202Egpj.exe');
    expect(row?.querySelector('h3 bdi')?.textContent).toBe('a[U+202E]gpj.exe');
    expect(textOf(container)).not.toMatch(/[\u202A-\u202E\p{Cc}]/u);
    expect(textOf(container)).toContain('{{name}} $t(common.yes)');
  });

  it('shows a long name whole on a click', async () => {
    const { user, container, rows } = show(viewOf(hostile()));
    const row = rows().find((one) => one.getAttribute('data-name')?.startsWith('xyy') === true);
    await user.click(row?.querySelector('summary') ?? document.body);
    expect(textOf(container)).not.toContain('y'.repeat(1000));
    const [more] = screen.getAllByRole('button', { name: /Tout afficher \(4000/u });
    await user.click(more ?? document.body);
    expect(textOf(container)).toContain('y'.repeat(3999));
  });
});

describe('the other states', () => {
  it.each([
    ['not-a-portal', /Examiner ce site quand même/u, 'auditAnyway'],
    ['failure', /Réessayer/u, 'retry'],
  ] as const)('%s offers a way on', async (name, button, action) => {
    const { actions, user } = show((views[name] ?? views['honest'])?.() ?? viewOf(honest()));
    await user.click(screen.getByRole('button', { name: button }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });
});
