// oxlint-disable-next-line import/no-unassigned-import -- puts an IndexedDB in place, and has nothing to name
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHistory, type History } from '../../lib/browser/history/history.ts';
import { leavePicture, leftPicture } from '../../lib/browser/session/picture-handover.ts';
import { faultyReport } from '../../tests/fixtures/reports/filing/faulty.ts';
import { samplePicture } from '../../tests/fixtures/reports/filing/page-picture.ts';
import { dropPicture, keepPicture, pictureOf } from './page-picture.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const picture = samplePicture();
const how = { keptAt: '2026-11-20T10:00:00.000Z', imported: false, charterPage: null, revision: null };

describe('the picture of a report', () => {
  it('comes from memory, is kept with the audit, comes from the history then, and is taken out of both', async () => {
    const history = openHistory('kept');
    await history.keep('a', faultyReport(), how);
    await leavePicture('a', { kind: 'taken', picture });
    const left = await pictureOf(history, 'a', null);
    expect(left).toEqual({ kind: 'taken', picture, kept: 'no' });
    expect(await keepPicture(history, 'a', left)).toEqual({ kind: 'taken', picture, kept: 'yes' });
    expect(await leftPicture('a')).toBeNull();
    expect(await pictureOf(history, 'a', null)).toEqual({ kind: 'taken', picture, kept: 'yes' });
    expect(await dropPicture(history, 'a')).toEqual({ kind: 'taken-out' });
    expect(await pictureOf(history, 'a', null)).toBeNull();
  });

  it('stays in memory, and is said not to be kept, where the disk is full', async () => {
    const history: History = {
      ...openHistory('full'),
      keepPicture: async () => ({ ok: false, problem: 'disk-full', detail: 'QuotaExceededError' }),
    };
    await leavePicture('a', { kind: 'taken', picture });
    const state = await keepPicture(history, 'a', await pictureOf(history, 'a', null));
    expect(state).toEqual({ kind: 'taken', picture, kept: 'failed' });
    expect(await leftPicture('a')).toEqual(picture);
  });

  it.each([
    ['too-large', { kind: 'refused', reason: 'too-large' }],
    ['<script>', null],
    [null, null],
  ])('the address that says %s gives %o', async (said, state) => {
    expect(await pictureOf(openHistory('said'), 'none', said)).toEqual(state);
  });
});
