import { describe, expect, it } from 'vitest';
import type { ConsentChoice, SentRequests } from '../../observation/index.ts';
import type { AuditSession } from '../session/audit-session.ts';
import { sentNow } from './sent-now.ts';

const at = (second: number): string => `2026-12-01T10:00:0${second}.000Z`;
const refused: ConsentChoice = { kind: 'choice', services: { ga: false }, madeAt: null };
const accepted: ConsentChoice = { kind: 'choice', services: { ga: true }, madeAt: null };

const one: SentRequests = {
  host: 'stats.test',
  consent: 'after-refusal',
  requests: 2,
  cookies: ['uid'],
  from: at(2),
  to: at(3),
};

interface Looked {
  readonly found?: ConsentChoice;
  readonly loadedAt?: number;
  readonly readable?: boolean;
  readonly hostsAsked?: readonly string[];
}

function after({ found = refused, loadedAt = 0, readable = true, hostsAsked = [] }: Looked): readonly string[] {
  const base = { sent: [], sentSince: [one], sentDropped: false, consent: refused } as unknown as AuditSession;
  const choices = [{ consent: found, since: at(1), until: at(4) }];
  const { sent, sentSince } = sentNow(base, { readable, consent: found, choices, loadedAt, hostsAsked, now: at(4) });
  expect(sentSince).toEqual(readable ? [] : [one]);
  return sent.map(({ host, consent, requests }) => `${host} ${consent} ${requests ?? 'uncounted'}`);
}

describe('what was sent since the last look', () => {
  it.each([
    ['was sent under the choice that is still in force', {}, ['stats.test after-refusal 2']],
    ['was sent under one that nobody knows, where it changed', { found: accepted }, ['stats.test unknown 2']],
    ['waits where the choice can’t be read', { readable: false }, []],
  ] as const)('%s', (_, looked, expected) => {
    expect(after(looked)).toEqual(expected);
  });
});

describe('hosts that the page’s own list tells', () => {
  const hostsAsked = ['carte.test'];

  it.each([
    ['were asked under a choice made before it was loaded', at(2), ['carte.test after-refusal uncounted']],
    ['may have been asked before a choice made since', at(0), []],
  ])('%s', (_, loaded, expected) => {
    expect(after({ hostsAsked, loadedAt: Date.parse(loaded) }).slice(1)).toEqual(expected);
  });
});
