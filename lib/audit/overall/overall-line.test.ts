import { describe, expect, it } from 'vitest';
import { inDays, ruleInput, setBy } from '../../../tests/fixtures/rules/rule-input.ts';
import type { Coverage, CoverageEntry, Observation, ObservedCookie } from '../../observation/index.ts';
import { audit, overallTone, type AuditReport } from '../index.ts';

/**
 * Forty audits by what was found wrong, how much was put to the test and how much was looked at, with the line and the
 * colour that an officer should meet. Written before the code.
 */

type Found =
  | 'nothing'
  | 'missing'
  | 'undeclared'
  | 'tracker undeclared'
  | 'undeclared and missing'
  | 'before choice'
  | 'after refusal'
  | 'kept'
  | 'after refusal, undeclared and missing'
  | 'lifetime too long'
  | 'to be looked at';
type Tested = 'all' | 'part' | 'none';
type Looked = 'all' | 'part' | 'little' | 'no parents' | 'not the portal';
type Charter = 'read' | 'none' | 'no table' | 'names no cookie';

interface Case {
  readonly found: Found;
  readonly tested: Tested;
  readonly looked: Looked;
  readonly charter?: Charter;
  readonly line: string;
  readonly tone: ReturnType<typeof overallTone>;
}

const host = 'data.exemple.test';
const accepted = { kind: 'choice', services: { ga: true }, madeAt: null } as const;
const refused = { kind: 'choice', services: { ga: false }, madeAt: null } as const;
const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 10, 0, second)).toISOString();

const looked = (scope: CoverageEntry['scope']): CoverageEntry => ({
  scope,
  outcome: { state: 'looked', count: 0 },
  notes: [],
});
const hidden = (scope: CoverageEntry['scope']): CoverageEntry => ({
  scope,
  outcome: { state: 'not-looked', reason: 'not-asked' },
  notes: [],
});
const scopes = {
  jar: { kind: 'first-party-jar', host },
  parent: { kind: 'parent-domain', domain: 'exemple.test' },
  partitioned: { kind: 'partitioned', topLevelSite: 'exemple.test' },
  storage: { kind: 'other-storage', origin: `https://${host}` },
} as const;
const third = (name: string): CoverageEntry['scope'] => ({ kind: 'third-party', host: `${name}.tiers.test` });
const thirds = ['a', 'b', 'c', 'd', 'e', 'f'].map(third);

const coverages: Readonly<Record<Looked, Coverage>> = {
  all: Object.values(scopes).map(looked),
  part: [
    looked(scopes.jar),
    looked(scopes.parent),
    looked(scopes.storage),
    looked(third('z')),
    hidden(scopes.partitioned),
    hidden(third('a')),
  ],
  little: [
    looked(scopes.jar),
    looked(scopes.parent),
    looked(scopes.storage),
    hidden(scopes.partitioned),
    ...thirds.map(hidden),
  ],
  'no parents': [looked(scopes.jar), hidden(scopes.parent), looked(scopes.partitioned), looked(scopes.storage)],
  'not the portal': [hidden(scopes.jar), hidden(scopes.parent), hidden(scopes.partitioned), looked(scopes.storage)],
};

type Cookies = readonly (Partial<ObservedCookie> & { readonly name: string })[];

const tracker = (own: Partial<ObservedCookie>): Cookies[number] => ({ name: '_ga', ...own });
const seenAt = (second: number): Partial<ObservedCookie> => ({
  firstSeen: { at: at(second), page: `https://${host}/`, how: 'snapshot' },
});
const afterRefusal = tracker({ ...seenAt(9), setter: setBy({ at: at(9), consent: 'after-refusal' }) });
const withdrawn: Partial<Observation> = {
  consent: refused,
  choices: [
    { consent: accepted, since: at(0), until: at(4) },
    { consent: refused, since: at(8), until: at(20) },
  ],
};

const cookiesOf: Readonly<Record<Found, Cookies>> = {
  nothing: [],
  missing: [],
  undeclared: [{ name: 'inconnu_1' }],
  'tracker undeclared': [tracker({ ...seenAt(9), setter: setBy({ at: at(9), consent: 'after-acceptance' }) })],
  'undeclared and missing': [{ name: 'inconnu_1' }],
  'before choice': [tracker({ setter: setBy({ at: at(1), consent: 'before-choice' }) })],
  'after refusal': [afterRefusal],
  kept: [tracker(seenAt(2))],
  'after refusal, undeclared and missing': [afterRefusal, { name: 'inconnu_1' }],
  'lifetime too long': [],
  'to be looked at': [],
};

/** Choices: what the situation needs, else an acceptance, which is an event that happened. */
const consentOf = (found: Found): Partial<Observation> => {
  if (found === 'kept') return withdrawn;
  if (found.startsWith('after refusal')) return { consent: refused };
  return found === 'before choice' ? { consent: { kind: 'none' } } : { consent: accepted, startedAt: at(-5) };
};

type Rows = NonNullable<Parameters<typeof ruleInput>[0]['rows']>;

const whole = { provider: 'Opendatasoft', purpose: 'Faire fonctionner le portail', category: 'necessary' } as const;
const day = { text: '1 jour', seconds: 86_400 } as const;

const rowsOf = (found: Found, tested: Tested): Rows => [
  ...(tested === 'none' ? [] : [{ ...whole, name: 'csrftoken' }]),
  ...(tested === 'all' ? [] : [{ ...whole, name: 'sessionid', service: 'Authentification' }]),
  ...(found.includes('missing') ? [{ ...whole, name: 'absent_1' }] : []),
  ...(found === 'lifetime too long' ? [{ ...whole, name: 'long_1', duration: day }] : []),
];

const charters: Readonly<Record<Exclude<Charter, 'read'>, Parameters<typeof ruleInput>[0]>> = {
  none: { charter: null },
  'no table': { charter: { content: 'no-table', declared: [] } },
  'names no cookie': { charter: { content: 'names-no-cookie', declared: [] } },
};

function reportOf({ found, tested, looked: view, charter = 'read' }: Case): AuditReport {
  const withCsrf = tested === 'none' ? [] : [{ name: 'csrftoken' }];
  const long = found === 'lifetime too long' ? [{ name: 'long_1', session: false, expiresAt: inDays(30) }] : [];
  return audit(
    ruleInput({
      rows: charter === 'read' ? rowsOf(found, tested) : [],
      cookies: [...withCsrf, ...long, ...cookiesOf[found]],
      storage: found === 'to be looked at' ? [{ storage: 'local-storage', name: 'carte.zoom' }] : [],
      observation: { startedAt: at(0), observedAt: at(20), coverage: coverages[view], ...consentOf(found) },
      ...(charter === 'read' ? {} : charters[charter]),
    }),
  );
}

const cases: readonly Case[] = [
  { found: 'nothing', tested: 'all', looked: 'all', line: 'honest', tone: 'calm' },
  { found: 'nothing', tested: 'all', looked: 'part', line: 'honest.partial', tone: 'waiting' },
  { found: 'nothing', tested: 'all', looked: 'little', line: 'honest.partial mostly', tone: 'unknown' },
  { found: 'nothing', tested: 'all', looked: 'no parents', line: 'no-parents', tone: 'unknown' },
  { found: 'nothing', tested: 'all', looked: 'not the portal', line: 'could-not-look', tone: 'unknown' },
  { found: 'nothing', tested: 'part', looked: 'all', line: 'honest part', tone: 'waiting' },
  { found: 'nothing', tested: 'part', looked: 'part', line: 'honest.partial part', tone: 'waiting' },
  { found: 'nothing', tested: 'part', looked: 'little', line: 'honest.partial mostly', tone: 'unknown' },
  { found: 'nothing', tested: 'none', looked: 'all', line: 'nothing-seen', tone: 'waiting' },
  { found: 'nothing', tested: 'none', looked: 'little', line: 'nothing-seen.partial mostly', tone: 'unknown' },
  { found: 'missing', tested: 'all', looked: 'all', line: 'missing', tone: 'absence' },
  { found: 'missing', tested: 'part', looked: 'part', line: 'missing.partial', tone: 'absence' },
  { found: 'missing', tested: 'part', looked: 'little', line: 'missing.partial', tone: 'absence' },
  { found: 'missing', tested: 'all', looked: 'no parents', line: 'no-parents', tone: 'unknown' },
  { found: 'undeclared', tested: 'all', looked: 'all', line: 'undeclared', tone: 'attention' },
  { found: 'undeclared', tested: 'part', looked: 'part', line: 'undeclared.partial', tone: 'attention' },
  { found: 'undeclared', tested: 'part', looked: 'little', line: 'undeclared.partial', tone: 'attention' },
  { found: 'undeclared', tested: 'none', looked: 'no parents', line: 'undeclared.partial', tone: 'attention' },
  { found: 'undeclared', tested: 'none', looked: 'not the portal', line: 'could-not-look', tone: 'unknown' },
  { found: 'tracker undeclared', tested: 'all', looked: 'all', line: 'undeclared trackers', tone: 'attention' },
  {
    found: 'tracker undeclared',
    tested: 'part',
    looked: 'little',
    line: 'undeclared.partial trackers',
    tone: 'attention',
  },
  { found: 'undeclared and missing', tested: 'all', looked: 'all', line: 'undeclared-and-missing', tone: 'attention' },
  {
    found: 'undeclared and missing',
    tested: 'part',
    looked: 'part',
    line: 'undeclared-and-missing.partial',
    tone: 'attention',
  },
  { found: 'before choice', tested: 'all', looked: 'all', line: 'before-choice', tone: 'attention' },
  { found: 'before choice', tested: 'part', looked: 'little', line: 'before-choice.partial', tone: 'attention' },
  { found: 'before choice', tested: 'none', looked: 'no parents', line: 'before-choice.partial', tone: 'attention' },
  { found: 'after refusal', tested: 'all', looked: 'all', line: 'despite-refusal', tone: 'attention' },
  { found: 'after refusal', tested: 'part', looked: 'little', line: 'despite-refusal.partial', tone: 'attention' },
  { found: 'after refusal', tested: 'none', looked: 'no parents', line: 'despite-refusal.partial', tone: 'attention' },
  { found: 'kept', tested: 'all', looked: 'all', line: 'despite-refusal', tone: 'attention' },
  { found: 'kept', tested: 'part', looked: 'part', line: 'despite-refusal.partial', tone: 'attention' },
  {
    found: 'after refusal, undeclared and missing',
    tested: 'part',
    looked: 'part',
    line: 'despite-refusal.partial',
    tone: 'attention',
  },
  { found: 'lifetime too long', tested: 'all', looked: 'all', line: 'other-failure', tone: 'absence' },
  { found: 'lifetime too long', tested: 'part', looked: 'part', line: 'other-failure.partial', tone: 'absence' },
  { found: 'to be looked at', tested: 'all', looked: 'all', line: 'to-look-at', tone: 'waiting' },
  { found: 'to be looked at', tested: 'part', looked: 'little', line: 'to-look-at.partial mostly', tone: 'unknown' },
  { found: 'nothing', tested: 'part', looked: 'all', charter: 'none', line: 'no-charter', tone: 'unknown' },
  {
    found: 'after refusal',
    tested: 'part',
    looked: 'all',
    charter: 'none',
    line: 'despite-refusal',
    tone: 'attention',
  },
  { found: 'nothing', tested: 'part', looked: 'part', charter: 'no table', line: 'no-table.partial', tone: 'unknown' },
  {
    found: 'undeclared',
    tested: 'part',
    looked: 'all',
    charter: 'names no cookie',
    line: 'undeclared',
    tone: 'attention',
  },
];

const lineOf = ({ summary: { overall } }: AuditReport): string =>
  [overall.id.replace('overall.', ''), ...(overall.params['context'] ? [overall.params['context']] : [])].join(' ');

describe('the overall line', () => {
  it('is written down for forty audits', () => {
    expect(cases.length).toBe(40);
  });

  it.each(cases)('found $found, tested $tested, looked at $looked, charter $charter: $line, $tone', (one) => {
    const report = reportOf(one);
    expect([lineOf(report), overallTone(report)]).toEqual([one.line, one.tone]);
  });
});
