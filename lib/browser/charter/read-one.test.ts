import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenPage } from '../page/read-page-html.ts';
import { readOne } from './read-one.ts';

const { runInPage, fetchCandidate } = vi.hoisted(() => ({
  runInPage: vi.fn<() => Promise<OpenPage | null>>(),
  fetchCandidate: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../page/run-in-page.ts', () => ({ runInPage }));
vi.mock('../permissions/granted.ts', () => ({ hostGranted: async () => false }));
vi.mock('./fetch-candidate.ts', async (original) => ({ ...(await original<object>()), fetchCandidate }));

const url = 'https://data.x.fr/terms/cookies-policy/';
const asking = { tabId: 1, portalOrigin: 'https://data.x.fr', pageUrl: url, pageAnswers: true };
const open = (of: string): OpenPage => ({
  html: '<table><tr><th>Cookie</th></tr><tr><td>_ga</td></tr></table>',
  url: of,
  truncated: false,
  worker: false,
});

beforeEach(() => void fetchCandidate.mockReset().mockResolvedValue({ answer: { outcome: 'failed' }, through: 'page' }));

it.each([
  ['the charter that stands open', url, 'read', 0],
  ['another portal’s page that came in its place', 'https://data.y.fr/terms/cookies-policy/', 'unreachable', 1],
  ['another page of the portal that came in its place', 'https://data.x.fr/explore/', 'unreachable', 1],
] as const)('%s', async (_, shown, status, asked) => {
  runInPage.mockResolvedValue(open(shown));
  expect((await readOne(asking, url, 1000)).status).toBe(status);
  expect(fetchCandidate).toHaveBeenCalledTimes(asked);
});
