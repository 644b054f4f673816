import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConsentChoice } from './parse-consent-choice.ts';

const encode = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

describe('parseConsentChoice', () => {
  it.each([
    ['refusal', encode({ functional_cookies: true, matomo: false }), { functional_cookies: true, matomo: false }, null],
    ['not encoded', '{"ga":true}', { ga: true }, null],
    ['milliseconds', encode({ ga: true, timestamp: 1_700_000_000_000 }), { ga: true }, '2023-11-14T22:13:20.000Z'],
    ['seconds', encode({ ga: true, timestamp: 1_700_000_000 }), { ga: true }, '2023-11-14T22:13:20.000Z'],
    ['unknown keys dropped', encode({ ga: true, user: 'x' }), { ga: true }, null],
  ] as const)('%s', (_, value, services, madeAt) => {
    expect(parseConsentChoice(value)).toEqual({ kind: 'choice', services, madeAt });
  });

  it.each(['', 'yes', '%', '[]', 'null', '{}', encode({ other: true }), encode({ ga: 'true' })])(
    '%j is unknown',
    (value) => {
      expect(parseConsentChoice(value)).toEqual({ kind: 'unknown-format' });
    },
  );

  it('never throws and never keeps a value', () => {
    assert(
      property(string(), (mark) => {
        const choice = parseConsentChoice(encode({ ga: true, secret: `mark-${mark}` }));
        expect(JSON.stringify(choice)).not.toContain('mark-');
        parseConsentChoice(mark);
      }),
    );
  });
});
