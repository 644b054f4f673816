import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fetched } from './fetch-candidate.ts';
import { readCharter, type CharterSearch } from './read-charter.ts';

const fetchCandidate = vi.hoisted(() => vi.fn<(search: unknown, url: string, patience: number) => Promise<unknown>>());
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('./fetch-candidate.ts', async (original) => ({ ...(await original<object>()), fetchCandidate }));

const origin = 'https://data.x.fr';
const charter = `${origin}/terms/cookies-policy/`;
const search: CharterSearch = {
  tabId: 1,
  portalOrigin: origin,
  pageUrl: `${origin}/pages/accueil/`,
  links: [
    { href: charter, text: 'Charte cookies', rel: '' },
    { href: `${origin}/terms/privacy-policy/`, text: 'Données personnelles', rel: '' },
  ],
  linksLooked: 'all' as const,
  pageAnswers: true,
  language: 'fr',
  choice: null,
};

const page = (html: string, status = 200): Fetched['answer'] => ({
  outcome: 'answered',
  status,
  contentType: 'text/html',
  cut: null,
  body: btoa(html),
  date: 'Wed, 31 Dec 2025 22:00:00 GMT',
  age: null,
  worker: false,
  asker: 'data.x.fr',
});

const missing = page('', 404);
const privacy = page('<title>Vie prive</title><p>Nous gardons peu de choses.</p>');

function served(pages: Readonly<Record<string, Fetched['answer']>>): void {
  fetchCandidate.mockImplementation(async (_, url) => ({ answer: pages[url] ?? missing, through: 'background' }));
}

const asked = (): readonly string[] => fetchCandidate.mock.calls.map(([, url]) => url);
const now = (): string => '2026-01-01T00:00:00.000Z';

beforeEach(() => {
  fetchCandidate.mockReset();
});

describe('readCharter', () => {
  it.each([
    ['unreachable', { outcome: 'timeout' }],
    ['redirects-elsewhere', { outcome: 'redirects' }],
    ['http-error', page('', 500)],
    ['http-error', missing],
  ] as const)('what the linked charter gave outweighs guesses: %s', async (status, fetched) => {
    served({ [charter]: fetched, [`${origin}/terms/privacy-policy/`]: privacy });
    const { retrieval, content } = await readCharter(search, now);
    expect([retrieval.status, retrieval.url, content]).toEqual([status, charter, null]);
  });

  it('says by which way the charter came, and when its answer was made', async () => {
    served({ [charter]: page('<table><tr><th>Cookie</th></tr><tr><td>_ga</td></tr></table>') });
    expect((await readCharter(search, now)).retrieval).toMatchObject({
      status: 'read',
      through: 'background',
      answeredAt: '2025-12-31T22:00:00.000Z',
    });
  });

  it('takes no guess that answers with nothing for the charter', async () => {
    served({ [charter]: page('', 204) });
    expect((await readCharter({ ...search, links: [] }, now)).retrieval.status).toBe('not-found');
    expect((await readCharter(search, now)).retrieval.status).toBe('no-content');
  });

  it('does not ask a silent address again under another query', async () => {
    served({ [charter]: { outcome: 'timeout' } });
    await readCharter(search, now);
    expect(asked().filter((url) => url.startsWith(charter))).toEqual([charter]);
  });

  it('names no address where there is no charter, but for those tried', async () => {
    served({});
    const { retrieval } = await readCharter({ ...search, links: [] }, now);
    expect(retrieval).toMatchObject({ status: 'not-found', url: null, origin: null });
    expect(retrieval.attempts.map(({ url }) => url)).toContain(charter);
  });

  it('says that it did not look where no time was left', async () => {
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 12_000));
    served({});
    const { retrieval } = await readCharter({ ...search, links: [] }, now);
    clock.mockRestore();
    expect(retrieval.status).toBe('not-looked');
    expect(asked().length).toBeLessThan(retrieval.attempts.length);
  });
});
