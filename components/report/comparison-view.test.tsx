// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/index.ts';
import { compareReports } from '../../lib/report/index.ts';
import { reportOf } from '../../tests/fixtures/reports/filing/many.ts';
import { noActions } from '../../tests/fixtures/reports/report-actions.ts';
import { ComparisonView } from './ComparisonView.tsx';
import type { ReportActions } from './report-view.ts';

afterEach(cleanup);

describe('ComparisonView', () => {
  it('shows what its file says, and saves it in both forms', async () => {
    const saveComparison = vi.fn<ReportActions['saveComparison']>();
    render(
      <ComparisonView
        view={{
          state: 'comparison',
          comparison: compareReports(reportOf(40), reportOf(24, 'old')),
          timeZone: 'Europe/Paris',
          notice: { id: 'report.file-made', params: { name: 'x.html' } },
        }}
        actions={{ ...noActions, saveComparison }}
        translator={createTranslator('fr')}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Comparaison de deux audits');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Les deux audits, et ce qui distingue leurs conditions',
      'Cookies',
      'Déclarations de la charte',
    ]);
    expect(screen.getByRole('status').textContent).toContain('x.html');
    await userEvent.click(screen.getByRole('button', { name: /HTML/ }));
    await userEvent.click(screen.getByRole('button', { name: /Markdown/ }));
    expect(saveComparison.mock.calls).toEqual([
      ['html', 'fr'],
      ['markdown', 'fr'],
    ]);
  });
});
