import { describe, expect, it } from 'vitest';
import { charterOf, withoutCharter } from '../../../tests/fixtures/reports/samples.ts';
import type { AuditReport } from '../../audit/index.ts';
import { exporters } from '../exporters/index.ts';

const understood = 'Toutes les lignes de la charte ont été comprises';
const noTable = 'La page lue ne contient aucun tableau ni liste de cookies.';
const withoutObject = 'Sans objet\u00a0: aucune charte';
const notChecked = 'Non vérifié\u00a0: aucune charte qui déclare des cookies n’a été lue.';

describe('what is said of the charter’s rows where there are none', () => {
  it.each<[string, AuditReport, readonly string[], readonly string[]]>([
    ['a page without a table', charterOf('no-table'), [noTable, notChecked], [understood, withoutObject]],
    ['an empty page', charterOf('empty'), [noTable, notChecked], [understood, withoutObject]],
    [
      'a page that was not read',
      withoutCharter('rendered-late'),
      ['La charte n’a pas été lue.', notChecked],
      [understood, noTable, withoutObject],
    ],
  ])('%s', async (_, report, said, unsaid) => {
    const text = await exporters.markdown.render(report, { language: 'fr' });
    for (const words of said) expect(text).toContain(words);
    for (const words of unsaid) expect(text).not.toContain(words);
  });
});
