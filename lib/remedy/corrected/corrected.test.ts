import { describe, expect, it } from 'vitest';
import {
  auditedReport,
  listTemplate,
  newTemplate,
  oldTemplate,
} from '../../../tests/fixtures/reports/filing/audited.ts';
import { hostileTexts } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { inDays, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { compactInstalledDatabase } from '../../../scripts/compact-cookie-database.ts';
import { parseCharter } from '../../charter/index.ts';
import { lookUp, readDatabase } from '../../dictionary/index.ts';
import { auditCorrected, correctedCharter, correctedHtml, correctedMarkdown, correctedText } from './index.ts';

const third = { party: 'third', origin: 'third-party', hostOnly: false } as const;

const cookies = [
  observedCookie({ name: 'sessionid', httpOnly: true, expiresAt: inDays(14) }),
  observedCookie({ name: 'csrftoken', expiresAt: inDays(364) }),
  observedCookie({ name: '_pk_id.12.ab34cd56ef789012', expiresAt: inDays(393) }),
  observedCookie({ name: '_pk_ses.12.ab34cd56ef789012', expiresAt: inDays(0.02) }),
  observedCookie({ name: '_ga', expiresAt: inDays(400) }),
  observedCookie({ name: '_ga_LNG4KQ7Z2W', expiresAt: inDays(400) }),
  observedCookie({ name: 'mystere' }),
  observedCookie({ name: 'visite.3f2504e04f8911d3', expiresAt: inDays(30) }),
  observedCookie({ name: 'YSC', domain: 'youtube.com', ...third }),
  observedCookie({ name: 'suivi_x1', domain: 'suivi.exemple-tiers.test', ...third, expiresAt: inDays(200) }),
];

const storage = [{ storage: 'local-storage', origin: 'https://portail-exemple.test', name: 'carte-position' }] as const;

describe('correctedCharter', { timeout: 30_000 }, () => {
  it.each([
    ['older template', oldTemplate],
    ['newer template', newTemplate],
    ['a list', listTemplate],
    ['a table without providers', oldTemplate.replaceAll(/<t([hd])>(Nom du prestataire|Opendatasoft)<\/t[hd]>/g, '')],
    ['no charter', null],
    ['a page without a table', '<html lang="fr"><body><p>Nous utilisons des cookies.</p></body></html>'],
  ])('read again it declares all that was undeclared: %s', (_, html) => {
    const report = auditedReport(html, cookies, [...storage]);
    const again = auditCorrected(report);
    const left = [...again.observed, ...again.otherStorage].filter(({ verdict }) => verdict !== 'declared');
    expect(left.map((judged) => ('cookie' in judged ? judged.cookie.name : judged.item.name))).toEqual([]);
    expect(again.summary.undeclared).toBe(0);
  });

  it('asks the Open Cookie Database where our own layer is silent, and says that all it says is to be checked', () => {
    const database = readDatabase(compactInstalledDatabase());
    const names = ['sbjs_current', '_cq_duid', '__CT_Data', 'dm_total_visits'];
    const unknown = [
      ...names.map((name) => observedCookie({ name, expiresAt: inDays(364) })),
      observedCookie({ name: '_rp_uid', domain: 'suivi.exemple-tiers.test', ...third, expiresAt: inDays(2) }),
    ];
    const told = unknown.filter(({ name, domain }) => lookUp(name, domain, database)?.layer === 'open-cookie-database');
    expect(told).toHaveLength(5);
    const report = auditedReport(oldTemplate, told);
    const added = correctedCharter(report, database).tables.flatMap(({ rows }) =>
      rows.filter(({ changes }) => changes.includes('added')),
    );
    expect(added).toHaveLength(told.length);
    for (const { cells } of added) {
      const [provider, , name, purpose, duration] = cells;
      expect(provider, name).toMatch(/^(?!portail-exemple).*à vérifier\)$/);
      expect(purpose, name).toMatch(/^.{10,} \(en anglais, à vérifier\)$/);
      expect(duration, name).toContain('(à vérifier)');
    }
    expect(auditCorrected(report, database).observed.map(({ verdict }) => verdict)).toEqual(told.map(() => 'declared'));
  });

  it('keeps the portal’s rows, columns, order and words', () => {
    const before = parseCharter({ html: oldTemplate, url: 'https://portail-exemple.test/' });
    const { tables, language } = correctedCharter(auditedReport(oldTemplate, cookies));
    expect(language).toBe('fr');
    expect(tables[0]?.header).toEqual([...(before.tables[0]?.header ?? []), 'Durée de conservation']);
    expect(tables[0]?.rows.slice(0, 3).map(({ cells }) => cells.slice(0, 4))).toEqual(
      before.tables[0]?.rows.map(({ cells }) => cells),
    );
  });

  it('fills lifetimes, says what is not certain, and leaves what was stated', () => {
    const old = correctedCharter(auditedReport(oldTemplate, cookies)).tables[0]?.rows.map(({ cells }) => cells.at(-1));
    expect(old?.slice(0, 1)).toEqual(['14 jours (à vérifier)']);
    const recent = correctedCharter(auditedReport(newTemplate, cookies)).tables[0]?.rows.map(({ cells }) => cells[2]);
    expect(recent?.slice(0, 2)).toEqual(['2 weeks by default', '364 days (to be checked)']);
  });

  it('never puts an audience cookie among the necessary ones', () => {
    const { tables } = correctedCharter(auditedReport(oldTemplate, cookies));
    const [necessary, ...others] = tables;
    expect(JSON.stringify(necessary?.rows)).not.toMatch(/_pk_|_ga/);
    expect(others.map(({ heading }) => heading)).toContain('Cookies de mesure d’audience');
  });

  it('writes one visitor’s identifiers as patterns', () => {
    const html = correctedHtml(correctedCharter(auditedReport(oldTemplate, cookies)));
    expect(html).not.toMatch(/ab34cd56|3f2504e0/);
    expect(html).toContain('visite.*');
  });

  it.each([
    ['+HYPERLINK("https://exemple.test","clic")', '+HYPERLINK*'],
    ['{{count}}', '*count*'],
    ['$t(common.yes)', '*common.yes*'],
    [`long_${'x'.repeat(4000)}`, `long_${'x'.repeat(55)}*`],
    ['cookie_\u202Etxt.exe', 'cookie_*'],
    ['suivi\n- liste', 'suivi*'],
    ['été', 'été'],
  ])('%#: a name that no table bears is written by the part of it that reads back: %j', (name, written) => {
    const report = auditedReport(oldTemplate, [observedCookie({ name })]);
    expect(correctedHtml(correctedCharter(report))).toContain(`<td>${written}</td>`);
    expect(auditCorrected(report).observed.map(({ verdict }) => verdict)).toEqual(['declared']);
  });

  it('markup in names stays text in every form', () => {
    const report = auditedReport(
      oldTemplate,
      hostileTexts.map((name, at) => observedCookie({ name, key: String(at) })),
    );
    const charter = correctedCharter(report);
    expect(correctedHtml(charter).replaceAll(/<\/?(h3|table|thead|tbody|tr|th|td)>/g, '')).not.toMatch(/</);
    expect(correctedMarkdown(charter).replaceAll(/\\[<>]/g, '')).not.toMatch(/[<>]/);
    for (const line of correctedText(charter)
      .split('\n')
      .filter((text) => text.includes('\t'))) {
      expect(line.split('\t')).toHaveLength(5);
    }
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'an imported charter in the language %j is written in English',
    (language) => {
      const report = auditedReport(oldTemplate, [observedCookie({ name: '_ga' })]);
      const content = report.charter.content;
      if (content === null) throw new Error('no charter');
      const strange = { ...report, charter: { ...report.charter, content: { ...content, language } } };
      expect(correctedCharter(strange).language).toBe('en');
    },
  );
});
