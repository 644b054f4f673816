import { describe, expect, it, vi } from 'vitest';
import type { PageFetch } from '../page/fetch-in-page.ts';
import { readAnswer, readOpenPage } from './read-answer.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const url = 'https://data.x.fr/terms/cookies-policy/';
const table = '<table><tr><th>Nom du cookie</th><th>Finalité</th></tr><tr><td>csrftoken</td><td>API</td></tr></table>';
const prose = '<h1>Charte cookies</h1><p>Les cookies de ce portail servent à son fonctionnement.</p>';
const late = `${prose}<h2>Cookies</h2><div id="liste"></div><script src="liste.js"></script>`;

const answered = (
  html: string,
  { status = 200, cut = null, contentType = 'text/html; charset=utf-8' }: Partial<AnsweredFetch> = {},
): PageFetch => ({
  outcome: 'answered',
  status,
  contentType,
  cut,
  body: btoa(unescaped(html)),
  date: null,
  age: null,
  worker: false,
  asker: 'data.x.fr',
});

type AnsweredFetch = Extract<PageFetch, { outcome: 'answered' }>;

const unescaped = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

describe('readAnswer', () => {
  it.each([
    ['a table', answered(table), 'read', 'declares-cookies', false],
    ['no table', answered(prose), 'read', 'no-table', false],
    ['a table that scripts bring', answered(late), 'rendered-late', 'no-table', false],
    ['a login form', answered('<form><input type="password"></form>'), 'login-required', 'empty', false],
    ['cut by size after its table', answered(table, { cut: 'by-size' }), 'read', 'declares-cookies', true],
    ['cut by time after its table', answered(table, { cut: 'by-time' }), 'read', 'declares-cookies', true],
    ['cut by size before any table', answered(prose, { cut: 'by-size' }), 'too-large', null, true],
    ['cut by time before any table', answered(prose, { cut: 'by-time' }), 'unreachable', null, true],
    ['nothing in time', { outcome: 'timeout' } as const, 'unreachable', null, false],
    ['a redirect', { outcome: 'redirects' } as const, 'redirects-elsewhere', null, false],
    ['a page that forbids it', { outcome: 'forbidden' } as const, 'page-forbids', null, false],
    ['another host', { outcome: 'other-host' } as const, 'other-host', null, false],
    ['an error', answered(prose, { status: 500 }), 'http-error', null, false],
    ['a refusal', answered(prose, { status: 403 }), 'login-required', null, false],
    ['no body', answered('', { status: 204 }), 'no-content', null, false],
    ['an empty body', answered(''), 'no-content', null, false],
    ['a page without a word', answered('<!doctype html><body><hr></body>'), 'no-content', 'empty', false],
    ['a part that nobody asked for', answered(table, { status: 206 }), 'read', 'declares-cookies', true],
    ['a redirect to nowhere', answered(table, { status: 302 }), 'http-error', null, false],
    [
      'plain text',
      answered('Nom du cookie;Durée\n_ga;1 an', { contentType: 'text/plain' }),
      'read',
      'declares-cookies',
      false,
    ],
    ['a PDF file', answered('%PDF-1.4', { contentType: null }), 'pdf', null, false],
    ['a picture', answered('GIF89a', { contentType: 'image/gif' }), 'not-html', null, false],
  ] as const)('%s', async (_, answer, status, content, truncated) => {
    const read = await readAnswer({ answer, through: 'page' }, url);
    expect([read.status, read.content?.content ?? null, read.truncated]).toEqual([status, content, truncated]);
    expect(read.content?.truncated ?? truncated).toBe(truncated);
    // The digest of a part is no digest of the page.
    if (truncated) expect(read.sha256Bytes).toBeNull();
  });
});

describe('readOpenPage', () => {
  it('takes an open page at its word: its scripts have run', async () => {
    expect(
      await readOpenPage({ url: 'https://data.x.fr/', html: late, truncated: false, worker: false }, url),
    ).toMatchObject({
      status: 'read',
      content: { content: 'no-table' },
    });
  });

  it('calls a page without a word empty, and tells of a worker behind it', async () => {
    const read = await readOpenPage(
      { url: 'https://data.x.fr/', html: '<body></body>', truncated: false, worker: true },
      url,
    );
    expect(read).toMatchObject({ status: 'no-content', through: 'page-worker' });
  });

  it('says nothing of a page of which it has the beginning', async () => {
    expect(
      await readOpenPage({ url: 'https://data.x.fr/', html: prose, truncated: true, worker: false }, url),
    ).toMatchObject({
      status: 'too-large',
      content: null,
    });
  });
});
