import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { Section } from '../document/document-block.ts';
import { plain } from '../document/lines.ts';
import { reportDocument } from '../document/report-document.ts';
import { csvRows } from '../cells/csv-rows.ts';
import { documentMarkdown } from '../markdown/document-markdown.ts';

const report = reportOf(40);
const document = reportDocument(report, 'fr');
const spaces = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const section = (id: Section['id']): Section => {
  const found = document.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

function inComparison(name: string): string {
  for (const block of section('comparison').blocks) {
    if (block.kind !== 'table') continue;
    const found = block.rows.filter(({ cells }) => plain(cells[1]?.lines[0] ?? []) === name);
    if (found.length > 0)
      return found.map(({ cells }) => spaces((cells[3]?.lines ?? []).map(plain).join(' | '))).join(' || ');
  }
  return '';
}

function inLifetimes(name: string): string {
  const words = section('lifetimes').blocks.flatMap((block) => (block.kind === 'figure' ? block.words : []));
  return spaces(words.map((line) => plain(line ?? [])).find((line) => line.startsWith(`${name}, `)) ?? '');
}

function inFinding(name: string, rule: string): string {
  const { say } = createTranslator('fr');
  const found = report.findings.find((one) => one.rule === rule && one.message.params['name'] === name);
  return found === undefined ? '' : spaces(say(found.message));
}

const cells = new Map(csvRows(report, createTranslator('fr')).map((row) => [row.Nom, row]));

describe('one cookie has one figure, wherever it is written', () => {
  it.each([
    ['_pcid', 'réelle : au moins 397 jours', '397'],
    ['atidvisitor', 'réelle : au moins 181 jours', '181'],
    ['sessionid', 'réelle : 14 jours', '14'],
    ['_hjSession_2849311', 'réelle : au moins 28 minutes', '0.0194'],
  ])('%s: %s', (name, words, days) => {
    expect(inComparison(name)).toContain(words);
    expect(inLifetimes(name)).toContain(words);
    if (name !== 'sessionid') expect(cells.get(name)?.['remaining-lifetime']).toBe(days);
    expect(spaces(documentMarkdown(document, createTranslator('fr'))).split(words).length).toBeGreaterThan(2);
  });

  it.each([
    ['_pcid', 'au moins 397 jours'],
    ['atidvisitor', 'au moins 181 jours'],
  ])('%s: the finding says %s too', (name, words) => {
    expect(inFinding(name, 'lifetime-over-declared')).toContain(words);
  });

  it('a lifetime that browsers capped is said with what was asked for', () => {
    const words = 'réelle : 400 jours | demandée : 730 jours, plafonnée par le navigateur';
    expect(inComparison('_ga')).toBe(words);
    expect(inLifetimes('_ga')).toContain(words.replace(' | ', ', '));
    expect(cells.get('_ga')).toMatchObject({ 'remaining-lifetime': '400', 'asked-lifetime': '730' });
    expect(inComparison('csrftoken')).not.toContain('demandée');
  });

  it('no figure is more than was seen', () => {
    for (const { cookie } of report.observed) {
      if (cookie.expiresAt === null || cookie.setter !== null) continue;
      const left = (Date.parse(cookie.expiresAt) - Date.parse(report.observation.observedAt)) / 86_400_000;
      const shown = report.observed.filter(({ cookie: { name } }) => name === cookie.name).length === 1;
      if (shown) expect(Number(cells.get(cookie.name)?.['remaining-lifetime']), cookie.name).toBeLessThanOrEqual(left);
    }
  });

  it('no two findings contradict each other', () => {
    const over = report.findings.filter(
      ({ rule, message }) => rule === 'audience-over-13-months' && message.id.endsWith('.observed'),
    );
    expect(over.map(({ message }) => message.params['names'])).toEqual(['_ga, _ga_7XK4QD2M9B, vuid']);
  });
});
