import { expect, it } from 'vitest';
import { faultyReport } from '../../../../tests/fixtures/reports/filing/faulty.ts';
import type { SentRequests } from '../../../observation/index.ts';
import { plain, writerFor } from '../lines.ts';
import { hostLine } from './sent-lines.ts';

const at = '2026-12-01T10:00:00Z';
const host = 'google-analytics.com';
const sent: SentRequests = { host, consent: 'after-refusal', requests: 3, cookies: ['_ga', 'uid'], from: at, to: at };

it.each([
  ['counted, with names', [sent], 'google-analytics.com; 3 requêtes après refus, avec les cookies _ga, uid'],
  ['counted, without a cookie', [{ ...sent, cookies: [] }], 'google-analytics.com; 3 requêtes après refus'],
  [
    'told by the page alone',
    [{ ...sent, requests: null, cookies: null }],
    'google-analytics.com; appelé après refus, nombre non compté',
  ],
  ['not noted', [], 'google-analytics.com'],
] as const)('what was sent to a host: %s', (_, all, expected) => {
  const report = faultyReport();
  const writer = writerFor({ ...report, observation: { ...report.observation, sent: all } }, 'fr');
  expect(plain(hostLine(host, writer))).toBe(expected);
});
