import { describe, expect, it } from 'vitest';
import { auditedReport } from '../../../tests/fixtures/reports/filing/audited.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { inDays, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import type { AuditReport } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import { auditCorrected, correctedCharter, correctedHtml } from './index.ts';

type Cells = readonly string[];

const rowsOf = (report: AuditReport): readonly Cells[] =>
  correctedCharter(report).tables.flatMap(({ rows }) => rows.map(({ cells }) => cells));

const rowsNaming = (report: AuditReport, name: string): readonly Cells[] =>
  rowsOf(report).filter((cells) => cells.includes(name));

const failing = (report: AuditReport, rule: string): number =>
  report.findings.filter((finding) => finding.rule === rule && finding.outcome === 'fail').length;

/** A charter of the newer template with these rows: provider, name, duration, purpose. */
const charter = (...rows: readonly (readonly [string, string, string, string])[]): string =>
  `<html lang="fr"><body><h1>Charte cookies</h1><h3>Cookies de statistiques</h3>
  <table><thead><tr><th>Nom du prestataire</th><th>Nom du cookie</th><th>Durée</th><th>Finalités</th></tr></thead><tbody>
  ${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}
  </tbody></table></body></html>`;

describe('the charter’s own rows, corrected', { timeout: 60_000 }, () => {
  it.each([
    [40, 'new'],
    [40, 'old'],
    [300, 'new'],
  ] as const)(
    'of %i cookies, %s template: read again nothing is undeclared, misspelt or too short',
    (count, template) => {
      const again = auditCorrected(reportOf(count, template));
      expect(again.summary).toMatchObject({ undeclared: 0, toLookAt: { probablyDeclared: 0 } });
      expect(failing(again, 'lifetime-over-declared')).toBe(0);
      expect(failing(again, 'lifetimes-stated')).toBe(0);
      expect([...again.observed, ...again.otherStorage].filter(({ verdict }) => verdict !== 'declared')).toEqual([]);
      const { say } = createTranslator('fr');
      const told = again.findings.filter(({ rule }) => rule === 'declared-twice').map(({ message }) => say(message));
      expect(told).toEqual([say({ id: 'rule.declared-twice.pass', params: {} })]);
    },
  );

  it.each([
    ['a misspelling that is certain', ['Matomo', '_pk_ref', '6 mois', 'Savoir d’où vient le visiteur.']],
    [
      'a length that the cookie refutes',
      ['AT Internet (Piano)', 'atidvisitor', '182 jours (à vérifier)', 'Compter les visites.'],
    ],
    ['a name that is none', ['Eulerian', '{num_aleatorio}', '13 mois', 'Compter les visiteurs. (nom à vérifier)']],
    ['a row without a name', ['Partenaires', '', 'Session', 'Lire les vidéos des partenaires. (ligne à vérifier)']],
    [
      'a cookie that never came',
      ['Portail d’exemple', 'sondage_vu', '30 jours', 'Ne pas reposer la question. (présence à vérifier)'],
    ],
    ['a documented length that the cookie refutes', 'Piano (AT Internet)|_pctx|397 jours (à vérifier)'.split('|')],
    ['a length that was asked for', ['Google', '_ga', '730 jours']],
  ])('%s', (_, expected) => {
    const rows = rowsOf(reportOf(40)).map((cells) => cells.slice(0, expected.length));
    expect(rows).toContainEqual(expected);
  });

  it('says what was changed, row by row and in all', () => {
    const { changed, tables, toCheck } = correctedCharter(reportOf(40));
    expect(changed).toEqual({ added: 25, duration: 3, spelling: 1, note: 5 });
    const kept = tables.filter(({ origin }) => origin === 'charter').flatMap(({ rows }) => rows);
    expect(kept.filter(({ changes }) => changes.includes('spelling')).map(({ cells }) => cells[1])).toEqual([
      '_pk_ref',
    ]);
    for (const language of ['fr', 'en'] as const) {
      const { say } = createTranslator(language);
      for (const id of ['copied', 'copied-left', 'saved', 'saved-left']) {
        const said = say({ id: `report.corrected.${id}`, params: { ...changed, toCheck, name: 'a.html', left: 7 } });
        expect(said).toContain('à vérifier');
        expect(said).toMatch(/25.*3.*1.*5/);
        expect(said).not.toMatch(/\{\{|report\./);
      }
    }
  });

  it('the right name of a third party’s cookie is no misspelling: it gets a row of its own, and the portal’s stays', () => {
    expect(rowsNaming(reportOf(40), 'sessionid')).toEqual([
      [
        'Opendatasoft',
        'sessionid',
        '2 semaines par défaut',
        'Reconnaître une personne connectée d’une page à l’autre.',
      ],
      ['cartes.tiers-exemple.test (à vérifier)', 'sessionid', '13 jours (à vérifier)', 'à vérifier'],
    ]);
  });

  it('what nobody can sort stands under no heading of the charter', () => {
    const { tables } = correctedCharter(reportOf(40));
    const headings = (name: string): readonly (string | null)[] =>
      tables.filter(({ rows }) => rows.some(({ cells }) => cells.includes(name))).map(({ heading }) => heading);
    for (const name of [
      'bandeau_info_lu',
      'compteur_visites',
      '__Host-fond_de_carte',
      'ods-map-position',
      'sessionid',
    ]) {
      expect(headings(name).at(-1), name).toBe('Cookies à qualifier');
    }
    const content = tables.find(({ heading }) => heading === 'Contenus intégrés aux pages');
    expect(content?.rows.flatMap(({ changes }) => changes)).toEqual(['note']);
  });

  it('a likeness that nobody can be sure of: the row stays with a note, and the cookie gets its own', () => {
    const report = auditedReport(charter(['Portail', 'suivi_pages', '30 jours', 'Exemple']), [
      observedCookie({ name: 'suivi_page', expiresAt: inDays(20) }),
    ]);
    expect(report.observed.map(({ verdict }) => verdict)).toEqual(['probably-declared']);
    expect(rowsNaming(report, 'suivi_pages')).toEqual([
      ['Portail', 'suivi_pages', '30 jours', 'Exemple (nom à vérifier : suivi_page)'],
    ]);
    expect(rowsNaming(report, 'suivi_page').map((cells) => cells[2])).toEqual(['19 jours (à vérifier)']);
    expect(auditCorrected(report).observed.map(({ verdict }) => verdict)).toEqual(['declared']);
  });

  it('a misspelt name among others in its cell is put right alone', () => {
    const report = auditedReport(charter(['Matomo', '_pk_id, _Pk_ref', '13 mois, 6 mois', 'Exemple']), [
      observedCookie({ name: '_pk_id.1.ab34cd56ef789012', expiresAt: inDays(300) }),
      observedCookie({ name: '_pk_ref.1.ab34cd56ef789012', expiresAt: inDays(90) }),
    ]);
    expect(rowsOf(report)).toEqual([['Matomo', '_pk_id, _pk_ref', '13 mois, 6 mois', 'Exemple']]);
  });

  it('lengths of several names, of which one is too short: whoever wrote them has to say which', () => {
    const report = auditedReport(charter(['Google', '_ga, _gid', '13 mois, 1 heure', 'Exemple']), [
      observedCookie({ name: '_gid', expiresAt: inDays(1) }),
    ]);
    expect(rowsOf(report)).toEqual([['Google', '_ga, _gid', '13 mois, 1 heure', 'Exemple (durée à vérifier : _gid)']]);
  });

  it('of several cookies under one name the longest tells', () => {
    const days = [10, 300, 40];
    const report = auditedReport(
      charter(['Portail', 'vue_*', '5 jours', 'Exemple']),
      days.map((each) => observedCookie({ name: `vue_${each}`, expiresAt: inDays(each) })),
    );
    expect(rowsOf(report)).toEqual([['Portail', 'vue_*', '299 jours (à vérifier)', 'Exemple']]);
  });

  it('a row as hostile as its cookie stays text', () => {
    const name = '_Pk_ref.<img src=x onerror=alert(1)>';
    const report = auditedReport(charter(['Matomo', name.replaceAll('<', '&lt;'), '6 mois', '<script>1</script>']), [
      observedCookie({ name: name.toLowerCase(), expiresAt: inDays(400) }),
    ]);
    const html = correctedHtml(correctedCharter(report));
    expect(html.replaceAll(/<\/?(h3|table|thead|tbody|tr|th|td)>/g, '')).not.toMatch(/</);
  });
});
