import { describe, expect, it } from 'vitest';
import { auditedReport, newTemplate, oldTemplate } from '../../../tests/fixtures/reports/filing/audited.ts';
import { faultyReport } from '../../../tests/fixtures/reports/filing/faulty.ts';
import { hostileReport } from '../../../tests/fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../../tests/fixtures/reports/filing/many.ts';
import { observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import type { AuditReport, ReviewDecision } from '../../audit/index.ts';
import type { Coverage } from '../../observation/index.ts';
import { providerLetter } from './provider-letter.ts';

const writtenAt = '2026-11-28T10:00:00.000Z';
const host = 'portail-exemple.test';
const cookie = observedCookie({ name: '_ga' });
const whole = newTemplate.replace('<td></td>', '<td>1 year</td>');
const refused: Coverage = [
  {
    scope: { kind: 'first-party-jar', host },
    outcome: { state: 'not-looked', reason: 'permission-refused' },
    notes: [],
  },
];
const looked: Coverage = [
  { scope: { kind: 'first-party-jar', host }, outcome: { state: 'looked', count: 1 }, notes: [] },
];
const partly: Coverage = [
  ...looked,
  {
    scope: { kind: 'third-party', host: 'video.exemple-tiers.test' },
    outcome: { state: 'not-looked', reason: 'permission-refused' },
    notes: [],
  },
];

/** The auditor's one decision on every finding. */
const decided = (report: AuditReport, decision: ReviewDecision): AuditReport => ({
  ...report,
  review: {
    auditor: '',
    organisation: '',
    caseReference: '',
    note: '',
    findings: report.findings.map((_, finding) => ({
      finding,
      decision,
      reason: 'hors périmètre',
      comment: '',
      at: report.generatedAt,
    })),
  },
});

describe('providerLetter', () => {
  it('lists what to correct, and says that the data are a sample’s', () => {
    const letter = providerLetter(faultyReport(), 'fr', writtenAt);
    for (const words of ['_ga', '_pk_id.12.', 'survey_seen', 'données fictives', 'sessionid']) {
      expect(letter).toContain(words);
    }
  });

  it('tells every finding that failed, whatever its rule', () => {
    const letter = providerLetter(reportOf(40), 'fr', writtenAt);
    expect(letter).toContain('atidvisitor');
    expect(letter).toContain('{num_aleatorio}');
  });

  it('masks identifiers', () => {
    expect(providerLetter(faultyReport(), 'en', writtenAt)).not.toContain('ab34cd56');
  });

  it('claims no more than was seen', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(providerLetter(faultyReport(), language, writtenAt)).not.toMatch(
        /illégal|illicite|illegal|unlawful|violation/i,
      );
    }
  });

  it('a name that another party has is no misspelling', () => {
    const other = 'forum.exemple-tiers.test';
    const cookies = [observedCookie({ name: 'sessionid', domain: other, party: 'third', origin: 'third-party' })];
    const letter = providerLetter(
      auditedReport(oldTemplate, cookies, [], { thirdPartyHosts: [other] }),
      'en',
      writtenAt,
    );
    expect(letter).toMatch(
      /sessionid \(domain forum\.exemple-tiers\.test; provider and use not known\): The charter does declare “sessionid”/,
    );
  });

  it('a hostile name adds no line', () => {
    const lines = providerLetter(
      auditedReport(oldTemplate, [observedCookie({ name: 'a\n- b' })]),
      'fr',
      writtenAt,
    ).split('\n');
    expect(lines.filter((line) => line === '- b')).toEqual([]);
    expect(providerLetter(hostileReport(), 'fr', writtenAt).length).toBeLessThan(60_000);
  });
});

describe('a letter is whole', () => {
  const review = {
    auditor: 'Camille Exemple',
    organisation: 'Collectivité d’exemple',
    caseReference: 'EX-2026-001\n- x',
    note: '',
    findings: [],
  };
  const french = providerLetter(faultyReport(), 'fr', writtenAt);
  const signed = providerLetter({ ...faultyReport(), review }, 'fr', writtenAt);
  const silent = providerLetter(auditedReport(null, [cookie]), 'fr', writtenAt);

  it.each([
    ['its own date, apart from the audit’s', french, 'Le 28 novembre 2026\n\nObjet'],
    ['the portal', french, 'portail\u00A0: https://portail-exemple.test\n'],
    ['the charter', french, 'charte cookies\u00A0: https://portail-exemple.test/terms/cookies-policy/\n'],
    ['the audit', french, 'audit du 20 novembre 2026\n'],
    ['the case', signed, 'dossier\u00A0: EX-2026-001␊- x\n'],
    ['what it asks for', french, 'ce que nous vous demandons de corriger ou de vérifier'],
    ['the corrected charter', french, 'charte corrigée (temoin_portail-exemple.test_2026-11-20_charte-corrigee.html)'],
    ['the evidence', french, 'dossier d’audit (temoin_portail-exemple.test_2026-11-20.zip)'],
    ['a courtesy', french, 'Nous vous prions d’agréer, Madame, Monsieur,'],
    ['who signs', signed, '\n\nCamille Exemple\nCollectivité d’exemple\n\nPièces jointes'],
    ['a place to sign where nobody said who', french, '[Nom, fonction et organisme]'],
    ['the portal where there is no charter', silent, 'portail\u00A0: https://portail-exemple.test\naudit du'],
  ])('with %s', (_, letter, words) => {
    expect(letter).toContain(words);
  });

  it('and encloses no corrected charter where there is none', () => {
    expect(silent).toContain('dossier d’audit (');
    expect(silent).not.toMatch(/charte corrigée|charte-corrigee/);
  });

  it('with 300 cookies, each on its own line', () => {
    const report = reportOf(300);
    const undeclared = report.observed.filter(({ verdict, sharedDomain }) => verdict === 'undeclared' && !sharedDomain);
    const lines = providerLetter(report, 'en', writtenAt).split('\n');
    expect(undeclared.length).toBeGreaterThan(100);
    expect(lines.filter((line) => /^- .* \(domain /.test(line)).length).toBeGreaterThanOrEqual(undeclared.length);
  });
});

describe('a letter with nothing in its lists says why', () => {
  const nothing = 'nothing to correct';
  it.each<[string, AuditReport, readonly string[], readonly string[]]>([
    [
      'all was looked at',
      auditedReport(whole, [], [], { coverage: looked }),
      ['We found nothing to correct.', 'calls for no action', 'Subject: cookie charter of'],
      ['corrected charter', 'when the charter will be updated', 'could not'],
    ],
    [
      'a part could not be looked at',
      auditedReport(whole, [], [], { coverage: partly }),
      ['In what was looked at we found nothing to correct.', 'video.exemple-tiers.test'],
      ['corrected charter'],
    ],
    [
      'the cookies could not be looked at',
      auditedReport(whole, [], [], { coverage: refused }),
      ['were not looked at: this letter says nothing of them', 'without the cookies'],
      ['could not', 'We compared', 'We found nothing to correct.'],
    ],
    [
      'no charter, and no cookie',
      auditedReport(null, [], [], { coverage: looked }),
      ['held no cookie', 'address of the portal’s cookie charter'],
      [nothing, 'corrected charter'],
    ],
    [
      'no charter, and cookies that could not be looked at',
      auditedReport(null, [], [], { coverage: refused }),
      ['could not read it', 'were not looked at'],
      [nothing, 'held no cookie', 'We listed'],
    ],
  ])('%s', (_, report, said, unsaid) => {
    const letter = providerLetter(report, 'en', writtenAt);
    for (const words of said) expect(letter).toContain(words);
    for (const words of unsaid) expect(letter).not.toContain(words);
  });
});

describe('the opening', () => {
  const parents: Coverage = [
    ...looked,
    {
      scope: { kind: 'parent-domain', domain: 'exemple.test' },
      outcome: { state: 'not-looked', reason: 'permission-missing' },
      notes: [],
    },
  ];
  const absent = (status: 'not-looked' | 'read'): AuditReport => {
    const report = auditedReport(null, [cookie]);
    return { ...report, charter: { ...report.charter, retrieval: { ...report.charter.retrieval, status } } };
  };
  const cut = auditedReport(whole, [cookie]);

  it.each<[string, AuditReport, string, string]>([
    [
      'no cookie, and parent domains closed',
      auditedReport(whole, [], [], { coverage: parents }),
      'We compared it',
      'held no',
    ],
    ['a charter that was not looked for', absent('not-looked'), 'without reading its cookie charter', 'could not read'],
    ['a page without text', absent('read'), '(no text)', '(read)'],
  ])('%s', (_, report, said, unsaid) => {
    const letter = providerLetter(report, 'en', writtenAt);
    expect(letter).toContain(said);
    expect(letter).not.toContain(unsaid);
  });

  it('of a charter that was cut says what the part read does not name', () => {
    const observed = cut.observed.map((each) => ({ ...each, verdict: 'no-charter' as const, match: null }));
    const letter = providerLetter({ ...cut, observed }, 'en', writtenAt);
    expect(letter).toContain('not named in the part of the charter that could be read:\n- _ga');
    expect(letter).not.toContain('with no charter to compare');
  });
});

describe('a letter without a charter', () => {
  const none = auditedReport(null, [cookie]);
  const retrieval = { ...none.charter.retrieval, url: 'https://portail-exemple.test/charte.pdf' };
  const pdf: AuditReport = { ...none, charter: { ...none.charter, retrieval: { ...retrieval, status: 'pdf' } } };
  const unsought: AuditReport = {
    ...none,
    charter: { ...none.charter, retrieval: { ...none.charter.retrieval, status: 'not-looked' } },
  };

  it.each([
    ['none was found', none, 'no charter found at the addresses tried', 'let us know the address'],
    [
      'a page that declares nothing',
      auditedReport('<p>Bonjour</p>', [cookie]),
      'it declares no cookie',
      'the page where',
    ],
    ['one that could not be read', pdf, 'charte.pdf', 'can be read, or send it'],
    ['one that nobody looked for', unsought, 'without reading its cookie charter', 'what comes of this letter'],
  ])('%s: lists the cookies, asks for what is lacking, and speaks of no correction', (_, report, why, asked) => {
    const letter = providerLetter(report, 'en', writtenAt);
    for (const words of [why, 'with no charter to compare them with', '- _ga (domain']) expect(letter).toContain(words);
    const closings = [
      'let us know the address',
      'the page where',
      'can be read, or send it',
      'what comes of this letter',
    ];
    expect(closings.filter((words) => letter.includes(words))).toEqual([asked]);
    for (const words of ['nothing to correct', 'corrected charter', 'Not declared'])
      expect(letter).not.toContain(words);
  });
});

describe('the auditor’s word', () => {
  const report = auditedReport(oldTemplate, [cookie, observedCookie({ name: 'sesionid' })], [], { coverage: looked });

  it.each(['contested', 'set-aside'] as const)('what is %s is not asked of the provider', (decision) => {
    expect(providerLetter(report, 'en', writtenAt)).toMatch(/- _ga[^]*- sesionid[^]*- sessionid/u);
    expect(providerLetter(decided(report, decision), 'en', writtenAt)).not.toMatch(/^- /mu);
  });

  it('what one rule still says of a cookie is told', () => {
    const third = observedCookie({
      name: '_fbp',
      domain: 'facebook.com',
      party: 'third',
      origin: 'third-party',
      hostOnly: false,
    });
    const told = auditedReport(oldTemplate, [third], [], { coverage: looked, thirdPartyHosts: ['www.facebook.com'] });
    const rules = new Set(
      told.findings.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'observed')).map(({ rule }) => rule),
    );
    expect(rules).toContain('third-party-undeclared');
    const all = decided(told, 'set-aside');
    const findings = all.review?.findings.filter(
      ({ finding }) => told.findings[finding]?.rule !== 'third-party-undeclared',
    );
    const review = all.review === null ? null : { ...all.review, findings: findings ?? [] };
    expect(providerLetter({ ...all, review }, 'en', writtenAt)).toContain('- _fbp');
    expect(providerLetter(all, 'en', writtenAt)).not.toContain('_fbp');
  });

  it('what was left to a person is told where it was accepted', () => {
    const left = reportWith({
      findings: [
        {
          ...reportOf(0).findings[0],
          rule: 'declared-twice',
          outcome: 'needs-review',
          severity: 'low',
          message: { id: 'rule.declared-twice.review', params: { count: 1, names: 'sessionid' } },
          evidence: [{ kind: 'charter' }],
          reference: { title: '', url: null, date: null, certainty: 'verified' },
        },
      ],
    });
    expect(providerLetter(left, 'en', writtenAt)).not.toContain('Other points found');
    expect(providerLetter(decided(left, 'accepted'), 'en', writtenAt)).toMatch(/Other points found:\n- .*sessionid/u);
  });
});
