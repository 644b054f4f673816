import { describe, expect, it } from 'vitest';
import { auditedReport } from '../../../tests/fixtures/reports/filing/audited.ts';
import { inDays, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { compactInstalledDatabase } from '../../../scripts/compact-cookie-database.ts';
import { readDatabase } from '../../dictionary/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import {
  auditCorrected,
  correctedCharter,
  correctedHtml,
  correctedMarkdown,
  correctedPage,
  correctedText,
} from './index.ts';

const page = (content: string): string => `<html lang="fr"><body><h1>Cookies</h1>${content}</body></html>`;
const table = (labels: string, ...rows: readonly string[]): string =>
  `<table><tr><th>${labels.replaceAll('|', '</th><th>')}</th></tr>${rows
    .map((row) => (row.startsWith('<tr>') ? row : `<tr><td>${row.replaceAll('|', '</td><td>')}</td></tr>`))
    .join('')}</table>`;

const headingsWithin = page(
  table(
    'Nom du cookie|Durée|Finalité',
    '<tr><th colspan="3">Cookies strictement nécessaires</th></tr>',
    'sessionid|14 jours|Connexion',
    '<tr><th colspan="3">Cookies de mesure d’audience</th></tr>',
    '_pk_id.*|13 mois|Mesurer',
  ),
);
const providerAbove = page(
  `<h2>Statistiques</h2><p>Nous utilisons Google Analytics.</p>${table('Nom|Durée|Finalité', '_ga|13 mois|Mesurer')}`,
);
const breaks = page(table('Nom du cookie|Durée|Finalité', '_ga<br>_gid|13 mois<br>24 heures|Mesurer'));
const sorts = page(table('Type|Nom|Finalité|Durée', 'Statistique|_ga|Compter|13 mois', 'Nécessaire|lang|Langue|1 an'));
const keys = page(`<h2>Cookies</h2>${table('Nom|Finalité|Durée', 'lang|Langue|1 an')}
  <h2>Stockage local (localStorage)</h2>${table('Clé|Finalité|Durée', 'map_zoom|Carte|1 an')}`);
const words = page(table('Service|Éditeur|Cookies|Durée', 'Avis|TripAdvisor|TASession et TAUnique|1 an'));

const named = (...names: readonly string[]): readonly ObservedCookie[] =>
  names.map((name) => observedCookie({ name, expiresAt: inDays(20) }));
const unknown = named(...Array.from({ length: 9 }, (_, at) => `mystere_${'abcdefghi'[at]}1x`));

describe('a corrected charter is read as it is meant', () => {
  it.each([
    ['headings within the table', headingsWithin, named('mystere')],
    ['a provider beside the table', providerAbove, named('mystere')],
    ['line breaks between names and lengths', breaks, []],
    ['more cookies of no sort than a column of sorts bears', sorts, unknown],
    ['a cookie named nearly as a key of local storage', keys, named('mapzoom')],
    ['a name that would be read as a word', words, named('tasession')],
  ])('%s', (_, html, cookies) => {
    const report = auditedReport(html, cookies);
    const again = auditCorrected(report);
    const told = ({ declared }: typeof report): readonly unknown[] =>
      declared.map(({ declared: { name, provider, category, section } }) => ({ name, provider, category, section }));
    expect(told(report).length).toBeGreaterThan(0);
    expect(told(again)).toEqual(expect.arrayContaining([...told(report)]));
    expect(again.observed.filter(({ verdict }) => verdict !== 'declared')).toEqual([]);
  });

  it.each([
    ['headings within the table', headingsWithin, '<tr><th colspan="3">Cookies de mesure d&#39;audience</th></tr>'],
    ['the provider beside its table', providerAbove, '<p>Cookies (Nom du prestataire : Google Analytics).</p>'],
    ['line breaks', breaks, '<td>_ga<br>_gid</td><td>13 mois<br>24 heures</td>'],
  ])('in HTML: %s', (_, html, expected) => {
    expect(correctedHtml(correctedCharter(auditedReport(html, [])))).toContain(expected.replaceAll('&#39;', '’'));
  });

  it('no other provider’s cookie stands under the heading of one', () => {
    const html = page(`<h2>Google Analytics</h2>${table('Cookies|Durée', '_ga|13 mois')}`);
    const { tables } = correctedCharter(auditedReport(html, named('_pk_id.1.ab34cd56ef789012')));
    expect(tables.map(({ heading, rows }) => [heading, rows.flatMap(({ names }) => names)])).toEqual([
      ['Google Analytics', ['_ga']],
      ['Cookies de mesure d’audience', ['_pk_id.*']],
    ]);
  });

  it('in text names and lengths are parted by commas where lines parted them', () => {
    expect(correctedText(correctedCharter(auditedReport(breaks, [])))).toContain('_ga, _gid\t13 mois, 24 heures\t');
  });

  it('Markdown has commas there too, and no markup of its own', () => {
    const markdown = correctedMarkdown(correctedCharter(auditedReport(breaks, [])));
    expect(markdown).toContain(String.raw`| \_ga, \_gid | 13 mois, 24 heures |`);
    expect(markdown).not.toContain('<');
  });

  it.each([
    ['fr', 'Distingue les visiteurs pour mesurer l’audience. (à vérifier)'],
    ['en', 'Tells visitors apart to measure the audience. (to be checked)'],
    ['de', 'Tells visitors apart to measure the audience. (auf Englisch, zu prüfen)'],
    ['pl', 'Tells visitors apart to measure the audience. (in English, to be checked)'],
  ])('in a charter whose language is %s an added purpose says what language it is in', (language, purpose) => {
    const html = sorts.replace('lang="fr"', `lang="${language}"`).replace('_ga', '_autre');
    const { tables } = correctedCharter(auditedReport(html, [observedCookie({ name: '_ga', expiresAt: inDays(400) })]));
    expect(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toContain(purpose);
  });

  it('is proved with the dictionary that it is written with', () => {
    const report = auditedReport(page(table('Nom du cookie|Durée', 'dm_total_visits|1 an')), []);
    const verdict = (again: typeof report): string | undefined => again.declared[0]?.verdict;
    expect(verdict(auditCorrected(report))).toBe('missing');
    expect(verdict(auditCorrected(report, readDatabase(compactInstalledDatabase())))).toBe('conditional');
  });

  it('the saved page says what language it is in', () => {
    expect(correctedPage(correctedCharter(auditedReport(sorts, [])), 'fr')).toMatch(
      /^<!doctype html>\n<html lang="fr">/,
    );
    expect(correctedPage({ title: null, tables: [] }, '"><script>')).toContain('<html lang="en">');
  });

  it('a note is written once, and says which of a row’s names it is about', () => {
    const report = auditedReport(
      page(table('Nom|Finalité|Durée', 'panier, suivi_pages|Mesurer|13 mois')),
      named('panier'),
    );
    const html = correctedHtml(correctedCharter(report));
    expect(html).toContain('<td>Mesurer (présence à vérifier : suivi_pages)</td>');
    expect(correctedHtml(correctedCharter(auditCorrected(report)))).toBe(html);
  });

  it('what an unsure name resembles has its own row, and the question that was asked of the name stays the only one', () => {
    const report = auditedReport(
      page(table('Nom|Finalité|Durée', 'suivi_pages|Mesurer|30 jours')),
      named('suivi_page'),
    );
    const html = correctedHtml(correctedCharter(report));
    expect(html).toContain('<td>Mesurer (nom à vérifier : suivi_page)</td>');
    expect(correctedHtml(correctedCharter(auditCorrected(report)))).toBe(html);
  });
});
