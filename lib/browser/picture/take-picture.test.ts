import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { samplePicture } from '../../../tests/fixtures/reports/filing/page-picture.ts';
import { toBase64 } from '../base64.ts';
import type { AuditedTab } from '../tab.ts';
import { isPlain } from './is-plain.ts';
import { takePicture } from './take-picture.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('./is-plain.ts');

const url = 'https://portail-exemple.test/pages/accueil/?jeton=secret#ici';
const tab: AuditedTab = { id: 7, windowId: 1, url, privateWindow: false };
const now = '2026-11-20T09:31:00.000Z';
const dataUrl = `data:image/png;base64,${toBase64(samplePicture().png)}`;

interface Shown {
  readonly active: boolean;
  readonly url?: string;
}

const capture = vi.fn<() => Promise<string>>();
const get = vi.fn<() => Promise<Shown>>();

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(isPlain).mockResolvedValue(false);
  capture.mockResolvedValue(dataUrl);
  get.mockResolvedValue({ active: true, url });
  Object.assign(fakeBrowser.tabs, { captureVisibleTab: capture, get });
});

describe('takePicture', () => {
  it('gives the visible part of the audited tab, its moment, and its address without what may name a person', async () => {
    expect(await takePicture(tab, now)).toEqual({ kind: 'taken', picture: samplePicture() });
    expect(capture).toHaveBeenCalledExactlyOnceWith(1, { format: 'png' });
  });

  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", 'no-right'],
    ['Missing activeTab permission', 'no-right'],
    ['Failed to capture tab: image readback failed', 'not-taken'],
  ])('“%s” is the refusal %s', async (message, reason) => {
    capture.mockRejectedValue(new Error(message));
    expect(await takePicture(tab, now)).toEqual({ kind: 'refused', reason });
  });

  it.each<readonly [string, readonly Shown[]]>([
    ['a page of another host', [{ active: true, url: 'https://ailleurs.exemple.test/' }]],
    [
      'another page by the time it is taken',
      [
        { active: true, url },
        { active: true, url: `${url}s` },
      ],
    ],
    ['nothing, for it lies behind another', [{ active: false, url }]],
    ['an address that is hidden from us', [{ active: true }]],
  ])('a tab that shows %s is refused', async (_, answers) => {
    for (const answer of answers) get.mockResolvedValueOnce(answer);
    if (answers.length === 1 && answers[0]) get.mockResolvedValue(answers[0]);
    expect(await takePicture(tab, now)).toEqual({ kind: 'refused', reason: 'moved-on' });
  });

  it('a tab that was closed meanwhile is refused', async () => {
    get.mockRejectedValue(new Error('No tab with id: 7'));
    expect(await takePicture(tab, now)).toEqual({ kind: 'refused', reason: 'moved-on' });
  });

  it.each([['data:image/jpeg;base64,AAAA'], ['data:image/png;base64,AAAA'], ['data:image/png;base64,%'], ['']])(
    'what is no PNG is refused: %s',
    async (given) => {
      capture.mockResolvedValue(given);
      expect(await takePicture(tab, now)).toEqual({ kind: 'refused', reason: 'not-taken' });
    },
  );

  it('one plain colour is no evidence', async () => {
    vi.mocked(isPlain).mockResolvedValue(true);
    expect(await takePicture(tab, now)).toEqual({ kind: 'refused', reason: 'blank' });
  });
});
