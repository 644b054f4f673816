import { describe, expect, it } from 'vitest';
import { looked, place } from '../../../../tests/fixtures/coverage.ts';
import { auditedReport, oldTemplate } from '../../../../tests/fixtures/reports/filing/audited.ts';
import type { Seen } from '../../../../tests/fixtures/reports/filing/audited.ts';
import { observedAt, observedCookie } from '../../../../tests/fixtures/reports/filing/parts.ts';
import { finding, reportWith } from '../../../../tests/fixtures/reports/filing/report.ts';
import { versionOf } from '../../../../tests/fixtures/rules/rule-input.ts';
import type { AuditReport } from '../../../audit/index.ts';
import { exporters } from '../../exporters/index.ts';

const read = async (report: AuditReport): Promise<string> =>
  (await exporters.markdown.render(report, { language: 'fr' })).replaceAll('\u00A0', ' ');

const seen = (own: Seen): AuditReport => auditedReport(oldTemplate, [observedCookie({ name: 'csrftoken' })], [], own);
const portal = reportWith().portal;
const later = '2026-11-20T09:31:00.000Z';
const setters = place({ kind: 'setters', origin: portal.origin }, { ...looked, count: 1 });
const jar = place({ kind: 'first-party-jar', host: portal.host }, looked);
const sharedCookie = observedCookie({
  name: 'visiteur',
  domain: 'opendatasoft.com',
  origin: 'parent-domain',
  hostOnly: false,
});
const vendors = {
  ...portal,
  url: 'https://exemple.opendatasoft.com/',
  origin: 'https://exemple.opendatasoft.com',
  host: 'exemple.opendatasoft.com',
  ancestors: ['exemple.opendatasoft.com', 'opendatasoft.com'],
  registrableDomain: 'opendatasoft.com',
};

describe('what a reader without the tool can understand', () => {
  it.each<[string, AuditReport, readonly string[], readonly string[]]>([
    [
      'a choice: services by their names, its date as its own',
      seen({ consent: { kind: 'choice', services: { ga: false, autre: true }, madeAt: observedAt } }),
      ['refusé : Google Analytics (ga)<br>accepté : autre<br>date que porte le choix : 20 novembre 2026'],
      ['refusé : ga'],
    ],
    [
      'a portal without a sign of its kind',
      seen({ portal: { ...portal, signals: [] } }),
      ['** reconnu\n'],
      ['reconnu<br>'],
    ],
    [
      'settings that were watched',
      seen({ coverage: [jar, setters] }),
      ['examiné : 1 dépôt vu'],
      ['examiné : 1 trouvé'],
    ],
    [
      'cookies seen later than the others',
      auditedReport(oldTemplate, [
        observedCookie({ name: 'a' }),
        observedCookie({ name: 'b' }),
        observedCookie({ name: 'c', firstSeen: { at: later, page: portal.url, how: 'appeared' } }),
      ]),
      ['Date, page et origine des autres cookies'],
      ['Date, page et origine de chaque cookie'],
    ],
    [
      'one cookie alone',
      seen({}),
      ['Date, page et origine de chaque cookie'],
      ['Date, page et origine des autres cookies', 'comptés à part, n’y sont pas compris'],
    ],
    [
      'checks that leave the shared domain aside',
      auditedReport(oldTemplate, [sharedCookie], [], { portal: vendors }),
      ['Les cookies d’un domaine partagé avec d’autres sites, comptés à part, n’y sont pas compris.'],
      [],
    ],
    ['figures of a charter say what they count', seen({}), ['noms déclarés dans la charte', 'cookie observé'], []],
  ])('%s', async (_, report, said, unsaid) => {
    const text = await read(report);
    for (const words of said) expect(text).toContain(words);
    for (const words of unsaid) expect(text).not.toContain(words);
  });
});

describe('a version of the charter in another language', () => {
  const bytes = 'e1'.repeat(32);
  const text = 'e2'.repeat(32);
  const own = seen({});
  const version = versionOf([], {
    url: 'https://portail-exemple.test/terms/en/',
    readAt: later,
    sha256Bytes: bytes,
    sha256Text: text,
  });

  it('is among the evidence, with its address, moment and digests', async () => {
    const words = await read({ ...own, charter: { ...own.charter, otherLanguages: [version] } });
    const [fact = ''] = words.match(/.*Version dans une autre langue \(en\).*/u) ?? [];
    for (const part of [version.url.slice(-10), '2026-11-20 09:31:00 UTC', bytes, text]) expect(fact).toContain(part);
  });

  it('is not spoken of where none was read', async () => {
    expect(await read(own)).not.toContain('Version dans une autre langue');
  });
});

describe('how many findings there are', () => {
  it.each([
    [[], 'Aucun écart et aucun point à examiner n’a été relevé.'],
    [
      [finding({ severity: 'high' }), finding({ severity: 'low' }), finding({ outcome: 'pass', severity: 'high' })],
      '2 écarts constatés (élevée : 1, faible : 1)',
    ],
    [
      [finding({ outcome: 'needs-review', severity: 'recommendation' }), finding({ severity: 'low' })],
      '1 écart constaté (faible : 1)<br>1 point à examiner (recommandation : 1)',
    ],
  ])('%#', async (findings, words) => {
    expect(await read(reportWith({ findings }))).toContain(`**Constats, par gravité** ${words}\n`);
  });
});

describe('the auditor’s word', () => {
  const word = {
    finding: 0,
    decision: 'set-aside',
    reason: 'Motif donné',
    comment: 'Vu deux fois.',
    at: observedAt,
  } as const;
  const review = {
    auditor: '',
    organisation: '',
    caseReference: '',
    note: 'Première visite.\nSeconde.',
    findings: [word],
  };

  it('keeps reason, comment and lines apart, and changes no figure', async () => {
    const text = await read(reportWith({ findings: [finding()], review }));
    expect(text).toContain('Constat écarté<br>Motif : Motif donné<br>Commentaire : Vu deux fois.');
    expect(text).toContain('Première visite.<br>Seconde.');
    expect(text).toContain('il ne change ni les constats ni les chiffres');
  });
});
