import { describe, expect, it } from 'vitest';
import { noteSent, type SentRequests } from './sent-requests.ts';

const at = (second: number): string => `2026-12-01T10:00:0${second}.000Z`;
const sent = (own: Partial<SentRequests> = {}): SentRequests => ({
  host: 'stats.test',
  consent: 'after-refusal',
  requests: 1,
  cookies: ['uid'],
  from: at(1),
  to: at(1),
  ...own,
});
const none = { sent: [], dropped: false };
const after = (...all: readonly SentRequests[]): readonly SentRequests[] => noteSent(none, all).sent;

describe('noteSent', () => {
  it('counts requests of one host under one choice, with the names that went with them', () => {
    expect(after(sent(), sent({ cookies: ['uid', 'seg'], from: at(4), to: at(4) }))).toEqual([
      sent({ requests: 2, cookies: ['uid', 'seg'], to: at(4) }),
    ]);
  });

  it.each([
    ['another choice', sent({ consent: 'after-acceptance' })],
    ['another host', sent({ host: 'autre.test' })],
  ])('keeps %s apart', (_, other) => {
    expect(after(sent(), other)).toEqual([sent(), other]);
  });

  it('takes no number and no name from the page’s own list', () => {
    const told = sent({ requests: null, cookies: null });
    expect(after(told)).toEqual([told]);
    expect(after(sent(), told)).toEqual([sent()]);
    expect(after(told, sent())).toEqual([sent()]);
  });

  it.each([
    ['hosts', Array.from({ length: 500 }, (_, index) => sent({ host: `h${index}.test` })), 400],
    ['names', [sent({ cookies: Array.from({ length: 90 }, (_, index) => `c${index}`) })], 1],
    ['characters', [sent({ cookies: ['x'.repeat(4000)] })], 1],
  ])('holds no more %s than it may, and says so', (_, many, kept) => {
    const log = noteSent(none, many);
    expect([log.sent.length, log.dropped]).toEqual([kept, true]);
    expect(JSON.stringify(log).length).toBeLessThan(80_000);
  });
});
