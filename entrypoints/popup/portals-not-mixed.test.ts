import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupView } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { findCharter } from '../../lib/browser/charter/find-charter.ts';
import type { Message } from '../../lib/browser/messages/message.ts';
import { observeTab } from '../../lib/browser/observe/observe-tab.ts';
import { hostOf, worldOf, type Journey, type Letter, type World } from '../../tests/fixtures/two-portals.ts';
import { startController } from './controller.ts';

const edges = vi.hoisted(() => ({
  jarChanged: (): unknown => null,
  saved: [] as string[],
  /** What the background waits for before it answers such a message. */
  late: null as { readonly type: string; readonly until: Promise<unknown> } | null,
}));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/browser/cookie-database.ts', () => ({ loadCookieDatabase: async () => null }));
vi.mock('../../lib/browser/jar/on-jar-change.ts', () => ({
  onJarChange: (changed: () => void) => void (edges.jarChanged = changed),
}));
vi.mock('../../lib/browser/download.ts', () => ({
  saveFile: (_name: string, _type: string, content: string) => void edges.saved.push(content),
}));

const now = (): string => '2026-01-01T10:00:00.000Z';

/** The background, behind the popup's messages. */
async function answer(message: { readonly type: string }): Promise<unknown> {
  const heard = structuredClone(message) as Message;
  if (edges.late?.type === heard.type) await edges.late.until;
  if (heard.type !== 'observe' && heard.type !== 'read-charter') throw new Error(heard.type);
  const value = await (heard.type === 'observe' ? observeTab(heard.tabId, heard, now()) : findCharter(heard, now));
  return { ok: true, value: structuredClone(value) };
}

let tabs = 100;

/** A laden machine is slow, not wrong. */
const patience = 60_000;
vi.setConfig({ testTimeout: 2 * patience });

/** A popup over two portals, and all that it shows. */
function openPopup(journey: Journey, granted?: readonly Letter[]) {
  tabs += 1;
  const world = worldOf(tabs, journey, granted);
  let asked = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { type: string }) => {
    asked += 1;
    return answer(message).finally(() => (asked -= 1));
  }) as never);
  const views: PopupView[] = [];
  const actions = startController(
    (view) => views.push(view),
    () => 'fr',
  );
  const settled = async (): Promise<PopupView> => {
    for (let quiet = 0; quiet < 4;) {
      const before = world.steps() + views.length;
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
      quiet = asked === 0 && world.steps() + views.length === before ? quiet + 1 : 0;
    }
    const last = views.at(-1);
    if (last === undefined) throw new Error('nothing was shown');
    return last;
  };
  return { world, views, actions, settled };
}

type Opened = ReturnType<typeof openPopup>;

/** An audit from the click to the file: opened, looked at again after the jar changed, exported. */
async function wholeAudit({ actions, settled, views }: Opened): Promise<PopupView> {
  await settled();
  edges.jarChanged();
  const { state } = await settled();
  actions.exportAs('json', { picture: false, separator: ',' });
  // Exporters are fetched when they are wanted.
  if (state === 'report')
    await vi.waitUntil(() => edges.saved.length > 0 || views.at(-1)?.state !== 'report', patience);
  return settled();
}

/** What a report, or any text, says of each portal. */
const lettersIn = (text: string): readonly string[] =>
  ['a', 'b'].filter((letter) => new RegExp(`-${letter}\\b`, 'u').test(text));

function expectNoMixture({ views }: Pick<Opened, 'views'>): void {
  const reports = views.flatMap((view) => (view.state === 'report' ? [view.report] : []));
  const filed = edges.saved.map((text) => JSON.parse(text) as AuditReport);
  for (const report of [...reports, ...filed]) {
    expect(lettersIn(JSON.stringify(report))).toEqual([report.portal.host.at(-6)]);
  }
}

const isWholeReportOf = (view: PopupView, letter: Letter): void => {
  if (view.state !== 'report') throw new Error(`no report: ${JSON.stringify(view)}`);
  expect(view.report.portal.host).toBe(hostOf(letter));
  expect(view.report.charter.retrieval).toMatchObject({
    status: 'read',
    url: `https://${hostOf(letter)}/charte-${letter}/`,
  });
  expect(view.report.declared.map(({ declared }) => declared.name)).toEqual([`cookie-${letter}`]);
};

afterEach(() => {
  edges.saved.length = 0;
  edges.late = null;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  void fakeBrowser.storage.session.clear();
});

async function stepsOf(granted: readonly Letter[]): Promise<{ readonly steps: number; readonly world: World }> {
  const opened = openPopup({}, granted);
  isWholeReportOf(await wholeAudit(opened), 'a');
  expect(edges.saved.length).toBe(1);
  return { steps: opened.world.steps(), world: opened.world };
}

describe.each<readonly [string, readonly Letter[]]>([
  ['both hosts granted', ['a', 'b']],
  ['nothing granted but the click', []],
])('%s: a page that goes to another portal at any step of an audit', (_, granted) => {
  it('and stays there: nothing of the two is mixed, and the popup offers the other', async () => {
    const { steps } = await stepsOf(granted);
    expect(steps).toBeGreaterThan(30);
    for (let step = 1; step <= steps; step += 1) {
      edges.saved.length = 0;
      const opened = openPopup({ [step]: 'b' }, granted);
      const last = await wholeAudit(opened);
      expectNoMixture(opened);
      // A tab that was at the other portal before anything was asked is audited there.
      if (opened.views.every(({ state }) => state !== 'moved')) isWholeReportOf(last, 'b');
      else {
        expect(last, `step ${step}`).toEqual({ state: 'moved', from: hostOf('a'), to: hostOf('b') });
        opened.actions.auditWhatIsThere();
        isWholeReportOf(await opened.settled(), 'b');
        expectNoMixture(opened);
      }
    }
  });

  it('and comes back at the next: nothing of the other is taken', async () => {
    const { steps } = await stepsOf(granted);
    for (let step = 1; step <= steps; step += 1) {
      edges.saved.length = 0;
      const opened = openPopup({ [step]: 'b', [step + 1]: 'a' }, granted);
      await wholeAudit(opened);
      expectNoMixture(opened);
    }
  });
});

it('another page of the same portal changes nothing', async () => {
  const opened = openPopup({ 9: 'a', 20: 'a', 40: 'a' });
  isWholeReportOf(await wholeAudit(opened), 'a');
  expect(opened.views.map(({ state }) => state)).not.toContain('moved');
});

/** An audit whose answers to one message come when they are let go. */
function opensLate(type: string) {
  const gate = Promise.withResolvers<undefined>();
  edges.late = { type, until: gate.promise };
  return { ...openPopup({}), letGo: () => gate.resolve(undefined) };
}

describe('a person who waits no longer', () => {
  it('for the look: it is stopped, and what comes late is not shown', async () => {
    const { views, actions, settled, letGo } = opensLate('observe');
    await vi.waitUntil(() => views.at(-1)?.state === 'looking', patience);
    actions.cancel();
    letGo();
    expect(await settled()).toEqual({ state: 'stopped', host: hostOf('a') });
    actions.retry();
    isWholeReportOf(await settled(), 'a');
  });

  it('for the charter: the jar’s part stays, and what comes late is not mixed in', async () => {
    const { views, actions, settled, letGo } = opensLate('read-charter');
    await vi.waitUntil(() => views.at(-1)?.state === 'report', patience);
    expect(views.at(-1)).toMatchObject({ busy: 'charter' });
    actions.cancel();
    letGo();
    expect(await settled()).toMatchObject({
      busy: 'no',
      report: { charter: { content: null, retrieval: { status: 'not-looked' } }, observed: [{}] },
    });
  });
});
