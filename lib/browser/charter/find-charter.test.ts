import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleCharter, sampleEvidence, sampleRow } from '../../../tests/fixtures/audit/declared.ts';
import type { CharterStatus } from '../../charter-address/index.ts';
import { loadCharterChoice, saveCharterChoice } from '../session/charter-choice.ts';
import { keepOpenedCharter, openedCharter } from '../session/opened-charter.ts';
import { asOpened } from './find-charter.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const url = 'https://data.x.fr/terms/cookies-policy/';
const content = sampleCharter([sampleRow({ name: '_ga' })]);
const opened = sampleEvidence(content, { origin: 'this-page', url, readAt: '2026-11-19T08:00:00Z' });

const today = (status: CharterStatus, at = url): Parameters<typeof asOpened>[0] => {
  const attempt = { url: at, origin: 'link', status, httpStatus: null } as const;
  return sampleEvidence(null, { status, url: at, readAt: null, attempts: [attempt] });
};

describe('a charter that was read in an open page, and its address asked again', () => {
  it.each([
    ['rendered-late', 'opened'],
    ['page-forbids', 'opened'],
    ['not-looked', 'opened'],
    ['other-host', 'opened'],
    ['http-error', 'today'],
    ['redirects-elsewhere', 'today'],
    ['login-required', 'today'],
    ['unreachable', 'today'],
    ['no-content', 'today'],
    ['pdf', 'today'],
    ['not-html', 'today'],
    ['too-large', 'today'],
    ['not-found', 'today'],
  ] as const)('%s: judged by what is %s', (status, judge) => {
    const judged = asOpened(today(status), opened);
    expect(judged.content).toEqual(judge === 'opened' ? content : null);
    // The date of that reading, and what its address gives today.
    expect(judged.retrieval).toMatchObject(
      judge === 'opened' ? { status: 'read', readAt: '2026-11-19T08:00:00Z' } : { status },
    );
    expect(judged.retrieval.attempts.map((attempt) => attempt.status)).toEqual([status]);
  });

  it('another address that scripts fill is another page', () => {
    expect(asOpened(today('rendered-late', 'https://data.x.fr/cookies/'), opened).content).toBeNull();
  });
});

const ordinary = { host: 'data.x.fr', store: 'firefox-default', privateWindow: false };
const others = [
  { ...ordinary, store: 'firefox-private', privateWindow: true },
  { ...ordinary, store: 'firefox-container-1' },
  { ...ordinary, host: 'data.y.fr' },
];

describe('what is remembered of a charter', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it.each([ordinary, ...others])('what was read in one store stays in it: %j', async (of) => {
    await keepOpenedCharter(of, opened);
    expect(await openedCharter(of)).toEqual(opened);
    for (const other of [ordinary, ...others].filter((one) => one !== of)) {
      expect(await openedCharter(other)).toBeNull();
    }
  });

  it('what the user said holds in every window but a private one', async () => {
    const [privately = ordinary, contained = ordinary] = others;
    const choice = { kind: 'address', url } as const;
    await saveCharterChoice(ordinary, choice);
    expect(await loadCharterChoice(contained)).toEqual(choice);
    expect(await loadCharterChoice(privately)).toBeNull();
  });

  it('what the user said in a private window stays there, and off the disk', async () => {
    const [privately = ordinary] = others;
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await saveCharterChoice(privately, { kind: 'pasted', text: '_ga', at: '2026-11-20T10:00:00Z' });
    expect(await loadCharterChoice(privately)).not.toBeNull();
    expect(await loadCharterChoice(ordinary)).toBeNull();
    expect(set).not.toHaveBeenCalled();
  });
});
