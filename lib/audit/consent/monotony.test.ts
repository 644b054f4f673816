import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ruleInput, setBy } from '../../../tests/fixtures/rules/rule-input.ts';
import {
  noteChoice,
  noteSent,
  type ChoiceHistory,
  type ConsentChoice,
  type ObservedCookie,
  type SentRequests,
} from '../../observation/index.ts';
import { audit, type Outcome } from '../index.ts';

// Thousands of audits take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** More evidence about a tracker never makes a consent rule milder: not a setting, not an appearance, not a further look. */

const rules = [
  'tracker-before-choice',
  'tracker-after-refusal',
  'tracker-kept-after-withdrawal',
  'tracker-sent-after-refusal',
] as const;
/** That nothing falls under a rule is no worse and no better than that it is met. */
const severity: Readonly<Record<Outcome, number>> = { 'not-applicable': 0, pass: 0, 'needs-review': 1, fail: 2 };
const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 10, 0, second)).toISOString();

const consents: readonly ConsentChoice[] = [
  { kind: 'none' },
  { kind: 'choice', services: { functional_cookies: true, ga: false, matomo: false }, madeAt: null },
  { kind: 'choice', services: { functional_cookies: true, ga: true, matomo: true }, madeAt: null },
  { kind: 'choice', services: { functional_cookies: true, matomo: true }, madeAt: null },
];
const stages = ['before-choice', 'after-acceptance', 'after-refusal', 'after-partial-choice', 'unknown'] as const;

const anyLooks = fc.array(fc.constantFrom(...consents), { minLength: 2, maxLength: 4 });
const anyName = fc.constantFrom('_ga', '_pk_id.1.abcd', '_fbp', '_pcid');
const anySetting = fc.record({ look: fc.nat(3), consent: fc.constantFrom(...stages) });

type Kind = 'cookie' | 'local-storage' | 'session-storage';

const anyKind = fc.constantFrom<Kind>('cookie', 'local-storage', 'session-storage');

interface Known {
  readonly kind?: Kind;
  readonly name: string;
  readonly looks: readonly ConsentChoice[];
  readonly seen: Partial<ObservedCookie>;
  readonly sent?: readonly SentRequests[];
}

/** The worst outcome of each consent rule: 0 where nothing falls under it. */
function worst({ kind = 'cookie', name, looks, seen, sent }: Known): readonly number[] {
  const choices = looks.reduce<ChoiceHistory>(
    (known, consent, index) => noteChoice(known, consent, at(index * 10)),
    [],
  );
  const consent = looks.at(-1) ?? { kind: 'none' };
  const observation = {
    startedAt: at(0),
    observedAt: at((looks.length - 1) * 10),
    consent,
    choices,
    ...(sent && { sent }),
  };
  const { firstSeen } = seen;
  const thing =
    kind === 'cookie'
      ? { cookies: [{ name, ...seen }] }
      : { storage: [{ storage: kind, name, ...(firstSeen === undefined ? {} : { firstSeen }) }] };
  const { findings } = audit(ruleInput({ ...thing, observation }));
  return rules.map((id) =>
    Math.max(...findings.filter(({ rule }) => rule === id).map(({ outcome }) => severity[outcome])),
  );
}

const snapshot: Partial<ObservedCookie> = {
  firstSeen: { at: at(0), page: 'https://data.exemple.test/', how: 'snapshot' },
};

const notMilder = (before: readonly number[], after: readonly number[]): boolean =>
  before.every((outcome, index) => (after[index] ?? 0) >= outcome);

const anySending = fc.record({
  host: fc.constantFrom('www.google-analytics.com', 'stats.xiti.com', 'securepubads.g.doubleclick.net', 'carte.test'),
  consent: fc.constantFrom(...stages),
  requests: fc.constantFrom(null, 1, 3),
  cookies: fc.constantFrom(null, [], ['_ga'], ['IDE', 'inconnu']),
  from: fc.nat(3).map((look) => at(look * 10)),
  to: fc.constant(at(30)),
});

const log = (all: readonly SentRequests[]): readonly SentRequests[] => noteSent({ sent: [], dropped: false }, all).sent;

describe('a consent rule is no milder', () => {
  it('where more was sent, or more is known of it', () => {
    fc.assert(
      fc.property(anyLooks, fc.array(anySending, { maxLength: 3 }), anySending, (looks, some, more) => {
        const known = (all: readonly SentRequests[]): Known => ({ name: '_ga', looks, seen: snapshot, sent: log(all) });
        expect(notMilder(worst(known(some)), worst(known([...some, more])))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('where a setting was seen as well', () => {
    fc.assert(
      fc.property(anyName, anyLooks, fc.array(anySetting, { maxLength: 2 }), anySetting, (name, looks, some, more) => {
        const settings = some.map(({ look, consent }) => setBy({ at: at(look * 10), consent }));
        const added = [...settings, setBy({ at: at(more.look * 10), consent: more.consent })];
        const known = (all: typeof settings): Known => ({
          name,
          looks,
          seen: { ...snapshot, setter: all.at(-1) ?? null, settings: all },
        });
        expect(notMilder(worst(known(settings)), worst(known(added)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('where it was seen to appear, and not merely there', () => {
    fc.assert(
      fc.property(anyKind, anyName, anyLooks, fc.nat(2), (kind, name, looks, index) => {
        const by = Math.min(index + 1, looks.length - 1) * 10;
        const firstSeen = { at: at(by), page: 'https://data.exemple.test/', how: 'appeared' } as const;
        const there = worst({ kind, name, looks, seen: { firstSeen } });
        expect(
          notMilder(there, worst({ kind, name, looks, seen: { firstSeen: { ...firstSeen, absentAt: at(by - 10) } } })),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('where one more look found the same choice and the tracker still there', () => {
    fc.assert(
      fc.property(anyKind, anyName, anyLooks, (kind, name, looks) => {
        const last = looks.at(-1) ?? { kind: 'none' };
        const once = worst({ kind, name, looks, seen: snapshot });
        expect(notMilder(once, worst({ kind, name, looks: [...looks, last], seen: snapshot }))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of a key, where this audit remembers since when it is there', () => {
    fc.assert(
      fc.property(anyName, anyLooks, (name, looks) => {
        const unremembered = worst({ kind: 'local-storage', name, looks, seen: {} });
        expect(notMilder(unremembered, worst({ kind: 'local-storage', name, looks, seen: snapshot }))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
