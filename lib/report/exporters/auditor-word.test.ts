import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import type { AuditReport } from '../../audit/index.ts';
import { isCalled } from '../wording/findings-of.ts';
import { csvExporter } from './csv-exporter.ts';
import { exporters } from './index.ts';

const at = '2026-11-20T10:00:00.000Z';
const base = reportOf(40);
const called = base.findings.findIndex(
  (each) => isCalled(each) && each.evidence.some(({ kind }) => kind === 'observed'),
);
const passed = base.findings.findIndex(({ outcome }) => outcome === 'pass');
const unneeded = base.findings.findIndex(({ outcome }) => outcome === 'not-applicable');

const spoken: AuditReport = {
  ...base,
  review: {
    auditor: 'Anne Auditrice',
    organisation: 'Ville exemple',
    caseReference: 'DPO 12',
    note: 'Vu en mairie',
    findings: [
      { finding: called, decision: 'set-aside', reason: 'hors du champ', comment: 'revu au printemps', at },
      { finding: passed, decision: 'contested', reason: 'vu autrement', comment: '', at },
      { finding: unneeded, decision: null, reason: '', comment: 'à revoir', at },
    ],
  },
};

const words = [
  'Anne Auditrice',
  'Ville exemple',
  'DPO 12',
  'Vu en mairie',
  'Constat écarté',
  'hors du champ',
  'revu au printemps',
  'Constat contesté',
  'vu autrement',
  'à revoir',
];

describe('the auditor’s word', () => {
  it('is in the CSV, in columns of its own beside what the tool found', () => {
    const rows: string[][] = parse(csvExporter.render(spoken), { delimiter: ';', bom: true });
    const [head = []] = rows;
    const own = ['Avis de l’auditeur', 'Motif de l’auditeur', 'Commentaire de l’auditeur'].map((name) =>
      head.indexOf(name),
    );
    const written = rows.slice(1).map((row) => own.map((column) => row[column] ?? '').join(' '));
    for (const word of words) expect(rows.flat().join('\n'), word).toContain(word);
    expect(written.filter((row) => row.includes('hors du champ')).length).toBeGreaterThan(0);
    const tools = rows.map((row) => row.filter((_, column) => !own.includes(column)).join(' ')).join('\n');
    expect(tools).not.toMatch(/Constat (?:écarté|contesté)|hors du champ|vu autrement/);
  });

  it.each([
    ['HTML', exporters.html],
    ['Markdown', exporters.markdown],
  ])('is shown on a check that passed or did not apply too: %s', async (_, exporter) => {
    const text = (await exporter.render(spoken)).replace(/<script[^]*<\/script>/u, '');
    for (const word of words) expect(text, word).toContain(word);
  });
});
