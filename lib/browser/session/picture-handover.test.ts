import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { samplePicture } from '../../../tests/fixtures/reports/filing/page-picture.ts';
import { forgetLeftPicture, leavePicture, leftPicture } from './picture-handover.ts';
import { handOver, takeOver } from './report-handover.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const taken = { kind: 'taken', picture: samplePicture() } as const;
const full = new Error('Session storage quota bytes exceeded. Values were not stored.');

describe('leavePicture', () => {
  it('is given back under its report’s id alone, until it is forgotten', async () => {
    expect(await leavePicture('a', taken)).toBeNull();
    expect(await leftPicture('a')).toEqual(samplePicture());
    expect(await leftPicture('b')).toBeNull();
    await forgetLeftPicture('a');
    expect(await leftPicture('a')).toBeNull();
  });

  it('a refusal is passed on, and nothing is left', async () => {
    expect(await leavePicture('a', { kind: 'refused', reason: 'no-right' })).toBe('no-right');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('where memory is full earlier pictures give way, and no report', async () => {
    const report = await handOver({ one: 1 });
    await leavePicture(report, taken);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(full);
    expect(await leavePicture('b', taken)).toBeNull();
    expect([await leftPicture(report), await leftPicture('b')]).toEqual([null, samplePicture()]);
    expect(await takeOver(report)).toEqual({ one: 1 });
  });

  it('one that finds no room even then is said to be too large, and no report is lost', async () => {
    const report = await handOver({ one: 1 });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(full);
    expect(await leavePicture(report, taken)).toBe('too-large');
    expect(await takeOver(report)).toEqual({ one: 1 });
  });

  it('a report that needs room takes it from earlier pictures too', async () => {
    await leavePicture('a', taken);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(full);
    await handOver({ two: 2 });
    expect(await leftPicture('a')).toBeNull();
  });

  it('what is no picture any more is none', async () => {
    await fakeBrowser.storage.session.set({ 'picture:a': { png: 'AAAA', takenAt: 'x', url: 'y' } });
    expect(await leftPicture('a')).toBeNull();
  });
});
