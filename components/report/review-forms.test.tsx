// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { JSX } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AuditorReview, AuditReport } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { finding, reportWith } from '../../tests/fixtures/reports/filing/report.ts';
import { withoutLayout } from '../../tests/fixtures/no-layout.ts';
import { noActions } from '../../tests/fixtures/reports/report-actions.ts';
import type { ReportActions, ReportView } from './report-view.ts';
import { ReportPage } from './ReportPage.tsx';

afterEach(cleanup);
// A laden machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });
withoutLayout();

const translator = createTranslator('fr');
const alone = finding({ rule: 'alone', severity: 'high' });
const one = finding({ rule: 'several' });
const report = reportWith({ findings: [alone, one, one, one] });

/** The review as it was last saved. */
let saved: AuditorReview | null = null;
const exportAs = vi.fn<ReportActions['exportAs']>();
const said = (): readonly unknown[] =>
  (saved?.findings ?? []).map(({ finding: at, decision, reason, comment }) => [at, decision, reason, comment]);

/** The page as its entry point wires it: what is saved comes back in the report, unless it is slow to. */
function Page({ first, slow }: { readonly first: AuditReport; readonly slow: boolean }): JSX.Element {
  const [shown, setShown] = useState(first);
  const [state, setState] = useState<'report' | 'history'>('report');
  const actions: ReportActions = {
    ...noActions,
    exportAs,
    saveReview: (review: AuditorReview) => {
      saved = review;
      if (!slow) setShown({ ...first, review });
    },
    openHistory: () => setState('history'),
    openEntry: () => setState('report'),
  };
  const day = '2026-11-20T09:30:00.000Z';
  const entry = {
    id: 'a',
    host: 'x',
    observedAt: '2026-11-20',
    undeclared: 0,
    missing: 0,
    imported: false,
    keptAt: day,
  };
  const view: ReportView =
    state === 'report'
      ? {
          state,
          id: 'a',
          report: shown,
          imported: false,
          saved: 'saved',
          unkeptWords: false,
          notice: null,
          problem: null,
        }
      : {
          state,
          entries: [entry],
          damaged: [],
          open: [],
          retentionDays: null,
          asOf: day,
          timeZone: 'Europe/Paris',
          problem: null,
        };
  return <ReportPage view={view} actions={actions} translator={translator} />;
}

const show = (first: AuditReport = report, slow = false): void => {
  render(<Page first={first} slow={slow} />);
};

type Form = ReturnType<typeof within>;

async function openForm(at: number): Promise<Form> {
  const summary = screen.getAllByText('Votre avis sur ce constat')[at] ?? document.body;
  await userEvent.click(summary);
  return within(summary.closest('details') ?? document.body);
}

async function openGroup(): Promise<Form> {
  const summary = screen.getByText('Votre avis sur ces 3 constats');
  await userEvent.click(summary);
  return within(summary.closest('details') ?? document.body);
}

beforeEach(() => {
  saved = null;
  exportAs.mockReset();
});

describe('what is typed and its field not left yet', () => {
  it.each<[string, () => unknown]>([
    ['is in a file made now', () => fireEvent.click(screen.getByRole('button', { name: /JSON/ }))],
    ['is on paper printed now', () => fireEvent(window, new Event('beforeprint'))],
    ['is kept when the page is hidden', () => fireEvent(document, new Event('visibilitychange'))],
    ['is kept when the page goes', () => fireEvent(window, new Event('pagehide'))],
    [
      'is kept when the page is about to close',
      () => fireEvent(window, new Event('beforeunload', { cancelable: true })),
    ],
    ['is kept before the history is opened', () => fireEvent.click(screen.getByRole('button', { name: 'Historique' }))],
  ])('%s', async (_, act) => {
    show();
    const form = await openForm(0);
    fireEvent.change(form.getByRole('textbox', { name: 'Commentaire' }), { target: { value: 'À revoir' } });
    expect(said()).toEqual([]);
    exportAs.mockImplementation(() => expect(said()).toHaveLength(1));
    act();
    expect(said()).toEqual([[0, null, '', 'À revoir']]);
  });

  it('is kept after a rest in typing', async () => {
    show();
    const form = await openForm(0);
    fireEvent.change(form.getByRole('textbox', { name: 'Commentaire' }), { target: { value: 'À revoir' } });
    await vi.waitFor(() => expect(said()).toEqual([[0, null, '', 'À revoir']]), { timeout: 5000 });
  });

  it('of the auditor too', () => {
    show();
    fireEvent.change(screen.getByRole('textbox', { name: 'Auditeur' }), { target: { value: 'Exemple' } });
    fireEvent(window, new Event('pagehide'));
    expect(saved).toMatchObject({ auditor: 'Exemple' });
  });
});

/** Whether the browser would ask before it closes the page. */
const leaving = (): boolean => !fireEvent(window, new Event('beforeunload', { cancelable: true }));

describe('a word that can’t be kept as it is', () => {
  it('makes the browser ask before it closes the page; nothing else does', async () => {
    show();
    expect(leaving()).toBe(false);
    const form = await openForm(0);
    await userEvent.click(form.getByRole('radio', { name: 'Je conteste' }));
    expect(leaving()).toBe(true);
    await userEvent.type(form.getByRole('textbox', { name: 'Motif' }), 'essai{Tab}');
    expect(leaving()).toBe(false);
    expect(said()).toEqual([[0, 'contested', 'essai', '']]);
  });

  it('makes the browser ask from the history too', async () => {
    show();
    const form = await openForm(0);
    await userEvent.click(form.getByRole('radio', { name: 'Je conteste' }));
    await userEvent.click(screen.getByRole('button', { name: 'Historique' }));
    expect(leaving()).toBe(true);
  });

  it('is said, and is there again after a look at the history', async () => {
    show();
    const form = await openForm(0);
    await userEvent.click(form.getByRole('radio', { name: 'Je conteste' }));
    expect(screen.getByText(/^1 avis commencé n’est pas encore enregistré/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Historique' }));
    await userEvent.click(screen.getByRole('button', { name: /^Ouvrir/ }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Je conteste' }).checked).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('motif');
    expect(said()).toEqual([]);
  });

  it('leaves the word that was kept before as it is', async () => {
    show();
    const form = await openForm(0);
    await userEvent.click(form.getByRole('radio', { name: 'Je conteste' }));
    await userEvent.type(form.getByRole('textbox', { name: 'Motif' }), 'essai{Tab}');
    await userEvent.clear(form.getByRole('textbox', { name: 'Motif' }));
    await userEvent.tab();
    expect(said()).toEqual([[0, 'contested', 'essai', '']]);
  });
});

describe('two forms open at once', () => {
  it.each([
    ['each sees what the other saved', false],
    ['even before the page shows it', true],
  ])('keep each other’s words: %s', async (_, slow) => {
    show(report, slow);
    const [first, second] = [await openForm(0), await openForm(2)];
    await userEvent.click(first.getByRole('radio', { name: 'J’accepte' }));
    await userEvent.type(second.getByRole('textbox', { name: 'Commentaire' }), 'deux');
    await userEvent.type(screen.getByRole('textbox', { name: 'Auditeur' }), 'Exemple');
    await userEvent.click(first.getByRole('textbox', { name: 'Commentaire' }));
    expect(said()).toEqual([
      [0, 'accepted', '', ''],
      [2, null, '', 'deux'],
    ]);
    expect(saved).toMatchObject({ auditor: 'Exemple' });
  });

  it('a field entered and left says nothing', async () => {
    show();
    const form = await openForm(0);
    await userEvent.click(form.getByRole('textbox', { name: 'Motif' }));
    await userEvent.tab();
    expect(saved).toBeNull();
  });
});

describe('a word for a group', () => {
  it('goes, by keyboard alone, to those that have none; how many have one is said before', async () => {
    show();
    const own = await openForm(2);
    await userEvent.click(own.getByRole('radio', { name: 'J’accepte' }));
    const group = await openGroup();
    expect(
      group.getByText('1 constat a déjà un avis : il reste tel quel. L’avis sera donné aux 2 autres.'),
    ).toBeTruthy();
    const give = group.getByRole('button', { name: 'Donner cet avis à 2 constats' });
    expect(give.matches(':disabled')).toBe(true);
    group.getByRole('radio', { name: 'Je conteste' }).focus();
    await userEvent.keyboard(' ');
    expect(give.matches(':disabled')).toBe(true);
    expect(group.getByRole('alert').textContent).toContain('motif');
    await userEvent.keyboard('{Tab}essai{Tab}{Tab}');
    expect(said()).toEqual([[2, 'accepted', '', '']]);
    expect(document.activeElement).toBe(give);
    await userEvent.keyboard('{Enter}');
    expect(said()).toEqual([
      [1, 'contested', 'essai', ''],
      [2, 'accepted', '', ''],
      [3, 'contested', 'essai', ''],
    ]);
    expect(group.getByText('Avis donné à 2 constats.')).toBeTruthy();
    expect(group.getByText(/^Tous ces constats ont déjà un avis/)).toBeTruthy();
  });

  it('shows in a form that was open, and leaving that form does not take it away', async () => {
    show();
    const own = await openForm(1);
    const group = await openGroup();
    await userEvent.click(group.getByRole('radio', { name: 'J’accepte' }));
    await userEvent.click(group.getByRole('button', { name: 'Donner cet avis à 3 constats' }));
    expect(own.getByRole('radio', { name: 'J’accepte' }).matches(':checked')).toBe(true);
    await userEvent.click(own.getByRole('textbox', { name: 'Motif' }));
    await userEvent.tab();
    expect(said()).toHaveLength(3);
  });

  it('shows in a form whose own word was taken back', async () => {
    show();
    const own = await openForm(1);
    await userEvent.click(own.getByRole('radio', { name: 'J’écarte' }));
    await userEvent.click(own.getByRole('radio', { name: 'Sans décision' }));
    const group = await openGroup();
    await userEvent.click(group.getByRole('radio', { name: 'J’accepte' }));
    await userEvent.click(group.getByRole('button', { name: 'Donner cet avis à 3 constats' }));
    expect(own.getByRole('radio', { name: 'J’accepte' }).matches(':checked')).toBe(true);
    expect(said()).toHaveLength(3);
  });

  it('does not go to a finding on which a word was begun', async () => {
    show();
    const own = await openForm(1);
    await userEvent.click(own.getByRole('radio', { name: 'J’écarte' }));
    const group = await openGroup();
    await userEvent.click(group.getByRole('radio', { name: 'J’accepte' }));
    await userEvent.click(group.getByRole('button', { name: 'Donner cet avis à 2 constats' }));
    expect(said()).toEqual([
      [2, 'accepted', '', ''],
      [3, 'accepted', '', ''],
    ]);
    await userEvent.type(own.getByRole('textbox', { name: 'Motif' }), 'essai{Tab}');
    expect(said()).toHaveLength(3);
  });

  it('is offered for several findings only', () => {
    show(reportWith({ findings: [alone] }));
    expect(screen.queryByText(/^Votre avis sur ces/)).toBeNull();
    expect(screen.getAllByText('Votre avis sur ce constat')).toHaveLength(1);
  });
});
