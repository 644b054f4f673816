import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setPendingAudit, takeAnswer, takeGrantedAudits } from './pending-audit.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const asked = (tabId: number, host: string) => ({ tabId, windowId: 1, host, origins: [`*://${host}/*`] });
let granted: readonly string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  const contains = async ({ origins = [] }: { readonly origins?: readonly string[] }): Promise<boolean> =>
    origins.every((origin) => granted.includes(origin));
  Object.assign(fakeBrowser.permissions, { contains });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, { id: 2 }] });
});

describe('the answer to what was asked for one tab', () => {
  it('is not another tab’s, and is heard once', async () => {
    await setPendingAudit(asked(1, 'data.x.fr'));
    expect(await takeAnswer(2, 'data.y.fr')).toBeUndefined();
    expect(await takeAnswer(1, 'data.x.fr')).toBe('refused');
    expect(await takeAnswer(1, 'data.x.fr')).toBeUndefined();
  });

  it('is what the browser says of its own hosts', async () => {
    await setPendingAudit(asked(1, 'data.x.fr'));
    await setPendingAudit(asked(2, 'data.y.fr'));
    granted = ['*://data.y.fr/*'];
    expect(await takeAnswer(2, 'data.y.fr')).toBe('granted');
    expect(await takeAnswer(1, 'data.x.fr')).toBe('refused');
  });

  it('says nothing of the portal that the tab has gone to', async () => {
    await setPendingAudit(asked(1, 'data.x.fr'));
    expect(await takeAnswer(1, 'data.y.fr')).toBeUndefined();
  });

  it('wakes the audits that it is for, and those alone', async () => {
    await setPendingAudit(asked(1, 'data.x.fr'));
    await setPendingAudit(asked(2, 'data.y.fr'));
    granted = ['*://data.y.fr/*'];
    expect(await takeGrantedAudits()).toEqual([asked(2, 'data.y.fr')]);
    expect(await takeGrantedAudits()).toEqual([]);
    expect(await takeAnswer(1, 'data.x.fr')).toBe('refused');
  });
});
