// @vitest-environment jsdom
import type { JSX } from 'react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AuditReport } from '../../lib/audit/index.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import { maskReport } from '../../lib/report/index.ts';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { reportOf } from '../../tests/fixtures/reports/filing/many.ts';
import { withoutLayout } from '../../tests/fixtures/no-layout.ts';
import { noActions } from '../../tests/fixtures/reports/report-actions.ts';
import type { ReportActions, ReportView } from './report-view.ts';
import { ReportPage } from './ReportPage.tsx';

afterEach(cleanup);
// A laden machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });
withoutLayout();

const translator = createTranslator('fr');

const actionsWith = (given: Partial<ReportActions> = {}): ReportActions => ({ ...noActions, ...given });

const open = (report: AuditReport): Extract<ReportView, { state: 'report' }> => ({
  state: 'report',
  id: 'sample',
  report,
  imported: false,
  saved: 'saved',
  unkeptWords: false,
  notice: null,
  problem: null,
});

const withNote = (report: AuditReport, note: string): AuditReport => ({
  ...report,
  review: { auditor: '', organisation: '', caseReference: '', note, findings: [] },
});

const pageOf = (view: ReportView): JSX.Element => (
  <ReportPage view={view} actions={actionsWith()} translator={translator} />
);

/** Names of the observed cookies, in the order of the rows; rows without one left out. */
const namesIn = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole('row')
    .flatMap((row) => row.querySelector('td:nth-child(2) code')?.textContent ?? []);

describe('ReportPage', () => {
  it.each([
    ['JSON', /^Exporter en JSON/],
    ['CSV', /^Exporter en CSV/],
    ['HTML', /^Exporter en HTML/],
    ['XLSX', /^Exporter en Excel .XLSX/],
    ['Markdown', /^Exporter en Markdown/],
    ['ZIP', /^Enregistrer le dossier .ZIP/],
  ])('a button whose name contains %s exports it', async (format, name) => {
    const exportAs = vi.fn<ReportActions['exportAs']>();
    render(<ReportPage view={open(faultyReport())} actions={actionsWith({ exportAs })} translator={translator} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(exportAs).toHaveBeenCalledWith(format.toLowerCase(), {
      language: 'fr',
      maskIdentifiers: true,
      separator: ';',
      picture: null,
    });
  });

  it.each([
    ['imported, with words', true, 'vu', true],
    ['imported, without any', true, null, false],
    ['of this browser', false, 'vu', false],
  ])('says whose name an imported report’s words stand under: %s', (_, imported, note, said) => {
    const report = note === null ? faultyReport() : withNote(faultyReport(), note);
    render(pageOf({ ...open(report), imported }));
    expect(screen.queryByText(/portent le seul nom écrit/) !== null).toBe(said);
  });

  it('a table sorts and filters by keyboard alone', async () => {
    const report = maskReport(reportOf(40));
    render(<ReportPage view={open(report)} actions={actionsWith()} translator={translator} />);
    const table = screen.getByRole('table', { name: /lignes de comparaison/ });
    const head = within(table).getByRole('button', { name: 'Cookie observé' });
    head.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    const { compare } = new Intl.Collator('fr', { numeric: true });
    const names = namesIn(table).filter((name) => name !== 'favoris');
    expect(names).toEqual(report.observed.map(({ cookie }) => cookie.name).toSorted((a, b) => compare(b, a)));
    const section = table.closest<HTMLElement>('#comparison') ?? document.body;
    within(section).getByRole('searchbox').focus();
    await userEvent.keyboard('theme_contraste');
    expect(namesIn(table)).toEqual(['theme_contraste']);
  });

  it('marks what in the report is said in the language of the interface', async () => {
    render(<ReportPage view={open(faultyReport())} actions={actionsWith()} translator={translator} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Langue du rapport' }), 'en');
    const main = screen.getByRole('main');
    expect(main.lang).toBe('en');
    const own = [...screen.getAllByRole('searchbox'), ...screen.getAllByText('Votre avis sur ce constat')];
    const inside = own.filter((control) => main.contains(control));
    expect(inside.length).toBeGreaterThan(1);
    expect(new Set(inside.map((control) => control.closest<HTMLElement>('[lang]')?.lang))).toEqual(new Set(['fr']));
  });

  it('keeps a contest only with its reason, and leaves the finding as it was', async () => {
    const saveReview = vi.fn<ReportActions['saveReview']>();
    render(<ReportPage view={open(faultyReport())} actions={actionsWith({ saveReview })} translator={translator} />);
    const [summary] = screen.getAllByText('Votre avis sur ce constat');
    await userEvent.click(summary ?? document.body);
    const [contest] = screen.getAllByRole('radio', { name: 'Je conteste' });
    await userEvent.click(contest ?? document.body);
    expect(saveReview).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('motif');
    const [reason] = screen.getAllByRole('textbox', { name: 'Motif' });
    await userEvent.type(reason ?? document.body, 'page de test{Tab}');
    expect(saveReview.mock.lastCall?.[0].findings).toMatchObject([{ decision: 'contested', reason: 'page de test' }]);
  });

  it('shows what it prints: masked while the box is ticked, and says which it is', async () => {
    const report = withNote(reportOf(40), 'visiteur ab34cd56ef789012');
    render(<ReportPage view={open(report)} actions={actionsWith()} translator={translator} />);
    expect(screen.getByRole('main').textContent).not.toContain('ab34cd56ef789012');
    expect(screen.getByRole('main').textContent).toContain('masqué par des astérisques');
    // What the auditor wrote is still what he corrects.
    expect(screen.getByLabelText<HTMLTextAreaElement>('Remarque sur l’ensemble').value).toContain('ab34cd56ef789012');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Masquer les identifiants/ }));
    expect(screen.getByRole('main').textContent).toContain('_pk_id.12.ab34cd56ef789012');
    expect(screen.getByRole('main').textContent).not.toContain('masqué par des astérisques');
  });

  it('says in the report itself, and so on paper, that it came from a file', () => {
    const { rerender } = render(pageOf({ ...open(faultyReport()), imported: true }));
    expect(screen.getByRole('main').textContent).toContain('Ce rapport vient d’un fichier');
    rerender(pageOf(open(faultyReport())));
    expect(screen.getByRole('main').textContent).not.toContain('Ce rapport vient d’un fichier');
  });

  it('says the report in another language than the interface', async () => {
    render(<ReportPage view={open(faultyReport())} actions={actionsWith()} translator={translator} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Langue du rapport' }), 'en');
    expect(screen.getByRole('main').getAttribute('lang')).toBe('en');
    expect(screen.getByRole('heading', { name: 'Method and limits' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' })).toBeTruthy();
  });

  it('what stands in the forms of one report never stands in another’s, nor goes into it', async () => {
    const saveReview = vi.fn<ReportActions['saveReview']>();
    const report = faultyReport();
    const review = { auditor: 'Anne A.', organisation: 'Ville A', caseReference: 'A-1', note: 'sur A', findings: [] };
    const page = (view: ReportView): JSX.Element => (
      <ReportPage view={view} actions={actionsWith({ saveReview })} translator={translator} />
    );
    const { rerender } = render(page({ ...open({ ...report, review }), id: 'a' }));
    await userEvent.click(screen.getByText('Auditeur, organisme, référence du dossier'));
    await userEvent.type(screen.getByLabelText('Organisme'), ', écrit sur A');
    rerender(page({ ...open(report), id: 'b' }));
    const field = screen.getByLabelText<HTMLInputElement>('Organisme');
    expect([screen.getByLabelText<HTMLInputElement>('Auditeur').value, field.value]).toEqual(['', '']);
    await userEvent.click(screen.getByText('Auditeur, organisme, référence du dossier'));
    await userEvent.type(field, 'Ville B{Tab}');
    const empty = { auditor: '', caseReference: '', note: '', findings: [] };
    expect(saveReview).toHaveBeenLastCalledWith({ ...empty, organisation: 'Ville B' }, 'b');
  });

  it('a field that nobody touched stays what the report says, even where that changes', async () => {
    const saveReview = vi.fn<ReportActions['saveReview']>();
    const report = faultyReport();
    const review = { auditor: 'Anne A.', organisation: '', caseReference: '', note: '', findings: [] };
    const page = (view: ReportView): JSX.Element => (
      <ReportPage view={view} actions={actionsWith({ saveReview })} translator={translator} />
    );
    const { rerender } = render(page(open(report)));
    rerender(page(open({ ...report, review })));
    await userEvent.click(screen.getByText('Auditeur, organisme, référence du dossier'));
    await userEvent.type(screen.getByLabelText('Organisme'), 'Ville{Tab}');
    expect(saveReview.mock.lastCall?.[0]).toMatchObject({ auditor: 'Anne A.', organisation: 'Ville' });
  });

  it.each<[string, Partial<Extract<ReportView, { readonly state: 'report' }>>, string, RegExp | null]>([
    ['a private window', { saved: 'not-saved' }, 'Conserver dans l’historique', null],
    ['a full disk', { saved: 'failed', problem: { kind: 'disk-full' } }, 'Réessayer de conserver', /^Le disque/],
    [
      'another tab’s words',
      { saved: 'changed-elsewhere', problem: { kind: 'changed-elsewhere' } },
      'Conserver comme audit distinct',
      /modifié dans un autre onglet/,
    ],
    [
      'a deletion in another tab',
      { saved: 'deleted-elsewhere', problem: { kind: 'deleted-elsewhere' } },
      'Conserver à nouveau',
      /supprimé de l’historique/,
    ],
  ])('words kept nowhere but on the page are said to be, with %s', async (_, part, button, words) => {
    const saveToHistory = vi.fn<() => void>();
    const view = { ...open(faultyReport()), unkeptWords: true, ...part } as ReportView;
    render(<ReportPage view={view} actions={actionsWith({ saveToHistory })} translator={translator} />);
    expect(screen.getByText(/^Ce que vous avez écrit n’est que dans cette page/)).toBeTruthy();
    expect(screen.queryByRole('alert')?.textContent ?? '').toMatch(words ?? /^$/);
    expect(screen.queryByText(/Rien n’a été perdu/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(saveToHistory).toHaveBeenCalledOnce();
  });

  it.each<[string, ReportView & { readonly state: 'problem' }, boolean]>([
    ['deleted', { state: 'problem', problem: { kind: 'not-found' }, hasRaw: false }, false],
    [
      'damaged',
      { state: 'problem', problem: { kind: 'refused', problem: { kind: 'not-a-report' } }, hasRaw: true },
      true,
    ],
  ])(
    'of an audit that is %s leads to the history, and says “nothing lost” only where it is so',
    async (_, view, raw) => {
      const actions = { openHistory: vi.fn<() => void>(), saveRaw: vi.fn<() => void>() };
      render(<ReportPage view={view} actions={actionsWith(actions)} translator={translator} />);
      await userEvent.click(screen.getByRole('button', { name: 'Historique' }));
      expect(actions.openHistory).toHaveBeenCalledOnce();
      expect(screen.queryByText('Rien n’a été perdu.') !== null).toBe(raw);
      const save = screen.queryByRole('button', { name: 'Enregistrer le texte brut' });
      if (save !== null) await userEvent.click(save);
      expect(actions.saveRaw).toHaveBeenCalledTimes(raw ? 1 : 0);
    },
  );

  it('leaves the focus to the browser at first; then each new view’s heading takes it', () => {
    const history: ReportView = {
      state: 'history',
      entries: [],
      damaged: [],
      open: [],
      retentionDays: 365,
      asOf: '2026-11-20T10:00:00.000Z',
      timeZone: 'UTC',
      problem: null,
    };
    const { rerender } = render(pageOf({ state: 'loading' }));
    rerender(pageOf(open(faultyReport())));
    expect(document.activeElement).toBe(document.body);
    rerender(pageOf(history));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Historique des audits' }));
    screen.getByLabelText('Durée de conservation').focus();
    rerender(pageOf({ ...history, retentionDays: 90 }));
    expect(document.activeElement).toBe(screen.getByLabelText('Durée de conservation'));
    rerender(pageOf({ state: 'problem', problem: { kind: 'not-found' }, hasRaw: false }));
    expect(document.activeElement?.tagName).toBe('H1');
    rerender(pageOf(open(faultyReport())));
    expect(document.activeElement).toBe(screen.getAllByRole('heading', { level: 1 })[0]);
  });
});
