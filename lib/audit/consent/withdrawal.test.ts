import { describe, expect, it } from 'vitest';
import { ruleInput, setBy } from '../../../tests/fixtures/rules/rule-input.ts';
import {
  noteChoice,
  type ChoiceHistory,
  type ConsentChoice,
  type ObservedCookie,
  type StoredItem,
} from '../../observation/index.ts';
import { audit, type AuditReport } from '../index.ts';

/** What an audit of several looks says of a tracker, by what was seen of it and of the choice: seconds after 10:00. */

const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 10, 0, second)).toISOString();
const choice = (services: Readonly<Record<string, boolean>>): ConsentChoice => ({
  kind: 'choice',
  services,
  madeAt: null,
});

const none: ConsentChoice = { kind: 'none' };
const yes = choice({ functional_cookies: true, ga: true, matomo: true });
const no = choice({ functional_cookies: true, ga: false, matomo: false });
const matomoOnly = choice({ functional_cookies: true, matomo: true });
const functionalOnly = choice({ functional_cookies: true });

type Looks = readonly (readonly [number, ConsentChoice])[];

const historyOf = (looks: Looks): ChoiceHistory =>
  looks.reduce<ChoiceHistory>((known, [second, consent]) => noteChoice(known, consent, at(second)), []);

const there = (second: number): Pick<ObservedCookie, 'firstSeen'> => ({
  firstSeen: { at: at(second), page: 'https://data.exemple.test/', how: 'snapshot' },
});
const came = (absent: number, present: number): Pick<ObservedCookie, 'firstSeen'> => ({
  firstSeen: { at: at(present), page: 'https://data.exemple.test/', how: 'appeared', absentAt: at(absent) },
});

const refusedLater: Looks = [
  [0, none],
  [10, no],
  [20, no],
];
const withdrawn: Looks = [
  [0, none],
  [10, yes],
  [20, no],
  [30, no],
];
const partitioned = {
  origin: 'partitioned',
  party: 'third',
  partition: 'https://exemple.test',
  domain: 't.google.com',
} as const;

const cases: readonly (readonly [string, string, Looks, Partial<ObservedCookie>, readonly string[]])[] = [
  ['accepted, then refused, still there', '_ga', withdrawn, came(0, 10), ['kept fail']],
  [
    'seen being set after the acceptance, then refused',
    '_ga',
    withdrawn,
    { ...came(0, 10), setter: setBy({ at: at(10), consent: 'after-acceptance' }) },
    ['kept fail'],
  ],
  ['a tool that can be exempt, likewise', '_pk_id.1.abcd', withdrawn, came(0, 10), ['kept maybe-exempt']],
  ['of a service without a key, likewise', '_fbp', withdrawn, came(0, 10), ['kept unrecorded']],
  ['in the jar before any choice, then refused', '_ga', refusedLater, there(0), ['before earlier', 'kept fail']],
  [
    'seen being set before any choice, then refused',
    '_ga',
    refusedLater,
    { ...there(0), setter: setBy({ at: at(0), consent: 'before-choice' }) },
    ['before fail', 'kept fail'],
  ],
  [
    'seen being set before, and again after an acceptance',
    '_ga',
    [
      [0, none],
      [10, yes],
    ],
    {
      ...there(0),
      setter: setBy({ at: at(10), consent: 'after-acceptance' }),
      settings: [setBy({ at: at(0), consent: 'before-choice' }), setBy({ at: at(10), consent: 'after-acceptance' })],
    },
    ['before fail'],
  ],
  [
    'absent from the look before the refusal, there at the one after',
    '_ga',
    refusedLater,
    came(0, 10),
    ['before between', 'refusal between', 'kept snapshot'],
  ],
  ['come while the refusal was on record', '_ga', refusedLater, came(10, 20), ['refusal appeared', 'kept snapshot']],
  [
    'come while no choice was recorded',
    '_ga',
    [
      [0, none],
      [10, none],
    ],
    came(0, 10),
    ['before appeared'],
  ],
  [
    'come with the acceptance',
    '_ga',
    [
      [0, none],
      [10, yes],
    ],
    came(0, 10),
    [],
  ],
  [
    'there at the first look, and so was the refusal',
    '_ga',
    [
      [0, no],
      [10, no],
    ],
    there(0),
    ['before choice-at-start', 'kept snapshot'],
  ],
  [
    'come after a choice that does not name its service',
    '_ga',
    [
      [0, matomoOnly],
      [10, matomoOnly],
    ],
    came(0, 10),
    ['refusal unrecorded'],
  ],
  [
    'of a service without a key, come after a choice that accepts others',
    '_fbp',
    [
      [0, yes],
      [10, yes],
    ],
    came(0, 10),
    ['refusal not-named'],
  ],
  [
    'a tool that can be exempt, come after a choice that does not name it',
    '_pcid',
    [
      [0, matomoOnly],
      [10, matomoOnly],
    ],
    came(0, 10),
    ['refusal maybe-exempt'],
  ],
  [
    'come after a choice that only leaves the functional ones on',
    '_ga',
    [
      [0, functionalOnly],
      [10, functionalOnly],
    ],
    came(0, 10),
    ['refusal unrecorded'],
  ],
  [
    'a parent domain’s, come while refused: a sister site may have set it',
    '_ga',
    refusedLater,
    { ...came(10, 20), domain: 'exemple.test', origin: 'parent-domain' },
    ['kept snapshot'],
  ],
  [
    'a third party’s in this site’s partition, kept',
    '_ga',
    withdrawn,
    { ...came(0, 10), ...partitioned },
    ['kept fail'],
  ],
];

/** The same of names that are kept elsewhere than in cookies: nobody sees them being written. */
const keys: readonly (readonly [string, string, Looks, StoredItem['firstSeen'], readonly string[]])[] = [
  ['a key, accepted, then refused, still there', '_ga', withdrawn, came(0, 10).firstSeen, ['kept fail']],
  ['a key of a tool that can be exempt', '_pk_id.1.abcd', withdrawn, came(0, 10).firstSeen, ['kept maybe-exempt']],
  [
    'a key come while the refusal was on record',
    '_ga',
    refusedLater,
    came(10, 20).firstSeen,
    ['refusal appeared', 'kept snapshot'],
  ],
  ['a key in place before any choice', '_ga', refusedLater, there(0).firstSeen, ['before earlier', 'kept fail']],
  [
    'a key come while no choice was recorded',
    '_ga',
    [
      [0, none],
      [10, none],
    ],
    came(0, 10).firstSeen,
    ['before appeared'],
  ],
  ['a key of which nobody remembers since when', '_ga', withdrawn, undefined, ['kept snapshot']],
  ['a key that nobody knows', 'theme', withdrawn, came(0, 10).firstSeen, []],
  ['a key that says a choice', 'pa_privacy', withdrawn, came(0, 10).firstSeen, []],
];

const short: Readonly<Record<string, string>> = {
  'tracker-before-choice': 'before',
  'tracker-after-refusal': 'refusal',
  'tracker-kept-after-withdrawal': 'kept',
};

function saidOf(looks: Looks, given: Pick<Parameters<typeof ruleInput>[0], 'cookies' | 'storage'>): AuditReport {
  const [second, consent] = looks.at(-1) ?? [0, none];
  return audit(
    ruleInput({
      ...given,
      observation: { startedAt: at(0), observedAt: at(second), consent, choices: historyOf(looks) },
    }),
  );
}

const inFewWords = ({ findings }: AuditReport): readonly string[] =>
  findings
    .filter(({ rule, outcome }) => rule in short && (outcome === 'fail' || outcome === 'needs-review'))
    .map(({ rule, message }) => `${short[rule] ?? ''} ${message.id.split('.').at(-1) ?? ''}`);

describe('a tracker', () => {
  it.each(cases)('%s (%s)', (_, name, looks, seen, expected) => {
    expect(inFewWords(saidOf(looks, { cookies: [{ name, ...seen }] }))).toEqual(expected);
  });

  it.each(keys)('%s (%s)', (_, name, looks, firstSeen, expected) => {
    const item = { storage: 'local-storage', name, ...(firstSeen === undefined ? {} : { firstSeen }) } as const;
    expect(inFewWords(saidOf(looks, { storage: [item] }))).toEqual(expected);
  });

  it('that is a key is named with its place and whose it is, and the line over all counts it', () => {
    const { findings, summary } = saidOf(withdrawn, {
      storage: [{ storage: 'session-storage', name: '_hjid', firstSeen: there(0).firstSeen }],
    });
    expect(findings.flatMap(({ message }) => message.params['names'] ?? [])).toContain(
      '_hjid [Hotjar (Contentsquare) · sessionStorage]',
    );
    const kept = saidOf(withdrawn, {
      storage: [{ storage: 'local-storage', name: '_ga', firstSeen: there(0).firstSeen }],
    });
    expect(kept.summary.overall).toMatchObject({ id: 'overall.despite-refusal', params: { despiteRefusal: 1 } });
    expect(summary.overall.id).not.toContain('honest');
  });

  it('that is a key which the charter does not declare is no matter of taste, as a cookie would not be', () => {
    const storage = [
      { storage: 'local-storage', name: '_ga' },
      { storage: 'local-storage', name: 'theme' },
    ] as const;
    const { findings } = audit(ruleInput({ rows: [{ name: 'csrftoken' }], storage }));
    expect(
      findings
        .filter(({ rule }) => rule === 'other-storage-undeclared')
        .map(({ outcome, message }) => `${outcome} ${message.params['names'] ?? ''}`),
    ).toEqual(['fail _ga [Google · localStorage]', 'needs-review theme']);
  });
});
