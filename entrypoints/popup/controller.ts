import { browser } from 'wxt/browser';
import type { EverythingNeed, PermissionNeed, PopupActions, PopupView } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { onJarChange } from '../../lib/browser/jar/on-jar-change.ts';
import { send } from '../../lib/browser/messages/send.ts';
import { reloadTab } from '../../lib/browser/permissions/reload-tab.ts';
import { saveCharterChoice, type CharterChoice } from '../../lib/browser/session/charter-choice.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { newAudits } from './audits.ts';
import { exportReport } from './export-report.ts';
import type { Gathered } from './gathered.ts';
import { openHistory, openReport } from './open-report.ts';
import { newStage } from './stage.ts';
import { whenAnswered } from './when-answered.ts';

/** Runs the audit of the active tab and answers what a person does in the popup. */
export function startController(
  show: (view: PopupView) => void,
  language: () => Language,
): Omit<PopupActions, 'chooseLanguage'> {
  const stage = newStage(show);
  const { fail } = stage;
  const audits = newAudits(stage);
  const { start } = audits;

  onJarChange(audits.lookAgain);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    const of = stage.gathered();
    if (of?.tab.id !== tabId || status === undefined) return;
    void audits
      .hasLeft(of)
      .then((left) => (left || status !== 'complete' ? undefined : audits.lookAgain()))
      .catch(fail);
  });

  /** What is done with what was gathered: with that, or not. */
  const withGathered = (work: (of: Gathered) => Promise<unknown>): void => {
    const of = stage.gathered();
    if (of !== null) void work(of).catch(fail);
  };
  const withReport = (work: (report: AuditReport, of: Gathered) => Promise<unknown>): void => {
    const view = stage.view();
    if (view.state !== 'report') return;
    withGathered(async (of) => ((await audits.hasLeft(of)) ? undefined : work(view.report, of)));
  };

  const choose = async (of: Gathered, choice: CharterChoice): Promise<void> => {
    const { portal, observation } = of.seen;
    const { store, privateWindow } = observation.environment;
    await saveCharterChoice({ host: portal.host, store, privateWindow }, choice);
    start({ of });
  };

  // `permissions.request` is the first statement: after anything that waits, Firefox no longer sees the click.
  const ask = ({ origins }: PermissionNeed): void => {
    const answer = browser.permissions.request({ origins: [...origins] });
    withGathered(async (of) => start({ of, answer: await whenAnswered(of, { answer, origins, everything: false }) }));
  };
  const examineEverything = ({ origins }: EverythingNeed): void => {
    const answer = browser.permissions.request({ origins: [...origins], permissions: ['webRequest'] });
    withGathered(async (of) => {
      const said = await whenAnswered(of, { answer, origins, everything: true });
      if (said === 'granted') {
        await send({ type: 'watch-setters' });
        stage.begin();
        stage.look(of.seen.audit.host);
        // A look with what was granted begins the watch: the page is then seen from its first request on.
        await send({ type: 'observe', tabId: of.tab.id, audit: of.seen.audit, answer: said });
        await reloadTab(of.tab.id);
      }
      start({ of, answer: said });
    });
  };

  start();

  return {
    requestPermission: ask,
    examineEverything,
    auditAnyway: () => withGathered(async (of) => start({ of, anyway: true })),
    retry: () => start(),
    cancel: audits.cancel,
    auditWhatIsThere: () => start(),
    useCharterAddress: (url) => withGathered(async (of) => choose(of, { kind: 'address', url })),
    usePastedText: (text) =>
      withGathered(async (of) => choose(of, { kind: 'pasted', text, at: new Date().toISOString() })),
    useThisPage: () =>
      withGathered(async (of) => choose(of, { kind: 'address', url: of.seen.pageUrl.replace(/#.*$/, '') })),
    openCharter: (url) =>
      withGathered(async ({ tab }) => {
        await send({ type: 'charter-opened', tabId: tab.id });
        await browser.tabs.create({ url });
        globalThis.close();
      }),
    exportAs: (format, options) =>
      withReport(async (report, { tab }) => {
        const pictureRefused = await exportReport(report, format, { ...options, language: language(), tab });
        const view = stage.view();
        // Says why a file lacks the picture that was asked for.
        if (view.state === 'report') stage.put({ ...view, pictureRefused });
      }),
    openHistory: () =>
      void openHistory()
        .then(() => globalThis.close())
        .catch(stage.fail),
    openReport: (picture) =>
      withReport(async (report, { tab }) => {
        await openReport(report, picture ? tab : null);
        globalThis.close();
      }),
  };
}
