// @vitest-environment jsdom
import type { JSX } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/index.ts';
import { noActions } from '../../tests/fixtures/reports/report-actions.ts';
import { HistoryView } from './HistoryView.tsx';
import type { HistoryEntry, ReportActions, ReportView } from './report-view.ts';

afterEach(cleanup);

const entry = (id: string, keptAt: string, given: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  host: 'portail-exemple.test',
  observedAt: keptAt,
  keptAt,
  undeclared: 2,
  missing: 1,
  imported: false,
  ...given,
});

const view: Extract<ReportView, { readonly state: 'history' }> = {
  state: 'history',
  entries: [entry('new', '2026-11-20T09:30:00.000Z'), entry('old', '2026-01-05T14:00:00.000Z')],
  damaged: [],
  open: [],
  retentionDays: 365,
  asOf: '2026-11-20T10:00:00.000Z',
  timeZone: 'Europe/Paris',
  problem: null,
};

interface Shown extends Pick<ReportActions, 'deleteEntries' | 'setRetention' | 'openEntry' | 'compare'> {
  readonly showAgain: (given: Partial<typeof view>) => void;
}

function shown(given: Partial<typeof view> = {}): Shown {
  const actions = {
    deleteEntries: vi.fn<(ids: readonly string[]) => void>(),
    setRetention: vi.fn<(days: number | null) => void>(),
    openEntry: vi.fn<(id: string) => void>(),
    compare: vi.fn<(before: string, after: string) => void>(),
  };
  const page = (part: Partial<typeof view>): JSX.Element => (
    <HistoryView
      view={{ ...view, ...part }}
      actions={{ ...noActions, ...actions }}
      translator={createTranslator('fr')}
    />
  );
  const { rerender } = render(page(given));
  return { ...actions, showAgain: (part) => rerender(page(part)) };
}

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

describe('HistoryView', () => {
  it('deletes nothing before the question is answered, by keys alone', async () => {
    const actions = shown();
    screen.getAllByRole('checkbox')[1]?.focus();
    await userEvent.keyboard(' ');
    button('Supprimer les audits choisis').focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('alertdialog').textContent).toContain('Supprimer 1 audit');
    expect(document.activeElement).toBe(button('Annuler'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(button('Supprimer les audits choisis'));
    expect(actions.deleteEntries).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button('Supprimer 1 audit'));
    expect(actions.deleteEntries).toHaveBeenCalledExactlyOnceWith(['old']);
  });

  it('once the audits are gone the focus is on the button that asked, which then does nothing', async () => {
    const actions = shown();
    await userEvent.click(screen.getAllByRole('checkbox')[1] ?? document.body);
    await userEvent.click(button('Supprimer les audits choisis'));
    await userEvent.click(button('Supprimer 1 audit'));
    actions.showAgain({ entries: [entry('new', '2026-11-20T09:30:00.000Z')] });
    expect(document.activeElement).toBe(button('Supprimer les audits choisis'));
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it.each([
    ['longer', '1095', 1095, 0],
    ['without limit', '', null, 0],
    ['shorter, for an audit older than that', '90', 90, 1],
  ])('a time to keep that is %s asks only where audits would go', async (_, value, days, ended) => {
    const actions = shown();
    await userEvent.selectOptions(screen.getByLabelText('Durée de conservation'), value);
    if (ended > 0) {
      expect(actions.setRetention).not.toHaveBeenCalled();
      await userEvent.click(button(`Supprimer ${ended} audit`));
    }
    expect(actions.setRetention).toHaveBeenCalledExactlyOnceWith(days);
  });

  it('a time to keep that is taken back stays as it was', async () => {
    const actions = shown();
    const field = screen.getByLabelText<HTMLSelectElement>('Durée de conservation');
    await userEvent.selectOptions(field, '30');
    await userEvent.click(button('Annuler'));
    expect([field.value, vi.mocked(actions.setRetention).mock.calls]).toEqual(['365', []]);
  });

  it('a record that can’t be read is said to be damaged, can be opened and deleted, and is compared with nothing', async () => {
    const actions = shown({ damaged: ['ruins'] });
    expect(screen.getByText(/^Enregistrement endommagé/)).toBeTruthy();
    expect(screen.queryByText(/undefined/)).toBeNull();
    await userEvent.click(button('Ouvrir l’enregistrement endommagé n° 1'));
    expect(actions.openEntry).toHaveBeenCalledExactlyOnceWith('ruins');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choisir l’enregistrement endommagé n° 1' }));
    await userEvent.click(screen.getAllByRole('checkbox')[0] ?? document.body);
    expect(button(/^Comparer/).getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button('Supprimer les audits choisis'));
    await userEvent.click(button('Supprimer 2 audits'));
    expect(actions.deleteEntries).toHaveBeenCalledExactlyOnceWith(['ruins', 'new']);
  });

  it('leads back to the reports that lie open in the page', async () => {
    const actions = shown({ open: [{ id: 'behind', host: 'portail-exemple.test', observedAt: view.asOf }] });
    await userEvent.click(button(/^Revenir au rapport de portail-exemple.test/));
    expect(actions.openEntry).toHaveBeenCalledExactlyOnceWith('behind');
  });

  it.each([['as kept'], ['the other way round']])(
    'an audit and its copy, %s, have one order and two names',
    async (way) => {
      const moment = '2026-11-20T09:30:00.000Z';
      const twins = [
        entry('copy', moment, { imported: true, keptAt: '2026-11-20T10:00:00.000Z' }),
        entry('made', moment, { keptAt: '2026-11-20T09:31:00.000Z' }),
      ];
      const actions = shown({ entries: way === 'as kept' ? twins : twins.toReversed() });
      const names = screen.getAllByRole('button', { name: /^Ouvrir/ }).map((each) => each.getAttribute('aria-label'));
      expect(names).toHaveLength(2);
      expect(names[0]).toContain('importé d’un fichier');
      expect(names[1]).toContain('conservé le');
      for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
      await userEvent.click(button(/^Comparer/));
      expect(actions.compare).toHaveBeenCalledExactlyOnceWith('made', 'copy');
    },
  );

  it('says that a figure is unknown where the audit could not have it', () => {
    shown({ entries: [entry('a', '2026-11-20T09:30:00.000Z', { undeclared: null, missing: null })] });
    expect(screen.getByText(/non connu/).textContent).toContain('non déclarés');
  });

  it('that could not be read is not said to be empty', () => {
    shown({ entries: null, problem: { kind: 'store-broken', detail: 'UnknownError' } });
    expect(screen.getByRole('alert').textContent).toContain('UnknownError');
    expect(screen.queryByText('Aucun audit n’est conservé.')).toBeNull();
  });

  it('that could not be read takes no time to keep: nobody could say how many audits would go', async () => {
    const actions = shown({ entries: null, problem: { kind: 'store-held' } });
    await userEvent.selectOptions(screen.getByLabelText('Durée de conservation'), '30');
    expect(actions.setRetention).not.toHaveBeenCalled();
  });

  it('without any audit says so', () => {
    shown({ entries: [] });
    expect(screen.getByText('Aucun audit n’est conservé.')).toBeTruthy();
  });

  it.each([
    [365, 'suppression prévue le 5 janv. 2027, 15:00'],
    [30, 'suppression prévue le 4 févr. 2026, 15:00'],
    [null, null],
  ])('says when each audit will be deleted: %s days', (retentionDays, words) => {
    shown({ entries: [entry('old', '2026-01-05T14:00:00.000Z')], retentionDays });
    expect(screen.queryByText(/^suppression prévue le/)?.textContent ?? null).toBe(words);
  });
});
