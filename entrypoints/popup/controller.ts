import { browser } from 'wxt/browser';
import type { PermissionNeed, PopupActions, PopupView } from '../../components/popup/popup-view.ts';
import { loadCookieDatabase } from '../../lib/browser/cookie-database.ts';
import { onJarChange } from '../../lib/browser/jar/on-jar-change.ts';
import { send } from '../../lib/browser/messages/send.ts';
import type { LookOptions } from '../../lib/browser/observe/observe-tab.ts';
import { saveCharterChoice, type CharterChoice } from '../../lib/browser/session/charter-choice.ts';
import { setPendingAudit, takePendingAudit } from '../../lib/browser/session/pending-audit.ts';
import { activeTab, type AuditedTab } from '../../lib/browser/tab.ts';
import type { CharterEvidence } from '../../lib/audit/index.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { PictureRefusal } from '../../lib/report/index.ts';
import { charterWanted, type Seen } from './charter-wanted.ts';
import { exportReport } from './export-report.ts';
import { openReport } from './open-report.ts';
import { permissionNeeded } from './permission-needed.ts';
import { reportOf } from './report-of.ts';
import { unreadCharter } from './unread-charter.ts';

type Unreadable = Extract<PopupView, { state: 'unreadable-page' }>;

/** Milliseconds after which the jar's part is shown while the charter is still on its way. */
const charterPatience = 700;

/** Runs the audit of the active tab and answers what a person does in the popup. */
export function startController(
  show: (view: PopupView) => void,
  language: () => Language,
): Omit<PopupActions, 'chooseLanguage'> {
  let tab: AuditedTab | null = null;
  let seen: Seen | null = null;
  let charter: CharterEvidence | null = null;
  let database: CookieDatabase | null = null;
  let view: PopupView = { state: 'looking', host: null };
  let pictureRefused: PictureRefusal | null = null;
  let run = 0;

  const display = (next: PopupView): void => {
    view = next;
    show(next);
  };
  const displayReport = (busy: Extract<PopupView, { state: 'report' }>['busy']): void => {
    if (seen === null) return;
    const report = reportOf(seen, charter ?? unreadCharter, database);
    display({ state: 'report', report, permission: permissionNeeded(seen, report), notices: [], busy, pictureRefused });
  };
  const fail = (error: unknown): void =>
    display({
      state: 'failure',
      message: { id: 'popup.failure.unexpected', params: {} },
      detail: error instanceof Error ? error.message : String(error),
    });

  const showUnreadable = ({ url, reason }: Omit<Unreadable, 'state'>): void =>
    display({ state: 'unreadable-page', url, reason });

  const look = async (options: LookOptions): Promise<void> => {
    run += 1;
    const mine = run;
    const active = await activeTab();
    tab = active.outcome === 'auditable' ? active.tab : null;
    if (active.outcome === 'unreadable') return showUnreadable(active);
    tab = active.tab;
    display({ state: 'looking', host: new URL(tab.url).hostname });
    const observed = await send({ type: 'observe', tabId: tab.id, ...options });
    if (mine !== run) return undefined;
    if (observed.outcome === 'unreadable') return showUnreadable({ url: tab.url, reason: observed.reason });
    seen = observed;
    const { recognition } = observed.portal;
    if ((recognition === 'no' || recognition === 'embed') && !observed.anyway) {
      return display({ state: 'not-a-portal', portal: observed.portal });
    }
    return readCharter(tab, observed, () => mine === run);
  };

  const readCharter = async (of: AuditedTab, observed: Seen, current: () => boolean): Promise<void> => {
    const timer = setTimeout(() => current() && displayReport('charter'), charterPatience);
    const read = await send(charterWanted(of, observed)).finally(() => clearTimeout(timer));
    if (!current()) return;
    charter = read;
    displayReport('no');
    return explainUnknown(current);
  };

  /** What is not in the charter may be known elsewhere: the verdicts are on screen before that is looked up. */
  const explainUnknown = async (current: () => boolean): Promise<void> => {
    if (view.state !== 'report' || view.report.observed.every(({ verdict }) => verdict === 'declared')) return;
    database ??= await loadCookieDatabase();
    if (database !== null && current()) displayReport('no');
  };

  /** Says why a file lacks the picture that was asked for. */
  const explain = (refusal: PictureRefusal | null): void => {
    pictureRefused = refusal;
    if (view.state === 'report') display({ ...view, pictureRefused });
  };

  const start = (options: LookOptions = {}): void => void look(options).catch(fail);

  const choose = (choice: CharterChoice): void => {
    if (tab === null || seen === null) return;
    const { portal, observation } = seen;
    const { store, privateWindow } = observation.environment;
    void saveCharterChoice({ host: portal.host, store, privateWindow }, choice).then(() => start(), fail);
  };

  const ask = (need: PermissionNeed): void => {
    // The first statement: after anything that waits, Firefox no longer sees the click.
    const answer = browser.permissions.request({ origins: [...need.origins] });
    if (tab !== null) void setPendingAudit({ tabId: tab.id, windowId: tab.windowId });
    void carryOn(answer).catch(fail);
  };

  const carryOn = async (asked: Promise<boolean>): Promise<void> => {
    const granted = await asked;
    await takePendingAudit();
    return look({ answer: granted ? 'granted' : 'refused' });
  };

  const lookAgain = async (tabId: number): Promise<void> => {
    const mine = run;
    const observed = await send({ type: 'observe', tabId });
    if (mine !== run || observed.outcome !== 'observed') return;
    seen = observed;
    displayReport('no');
  };

  onJarChange(() => {
    if (view.state === 'report' && view.busy === 'no' && tab !== null) void lookAgain(tab.id).catch(fail);
  });

  void takePendingAudit().then((pending) => start(pending === null ? {} : { answer: 'refused' }), fail);

  return {
    requestPermission: ask,
    auditAnyway: () => start({ anyway: true }),
    retry: () => start(),
    reloadPage: () => {
      if (tab !== null) void browser.tabs.reload(tab.id).then(() => globalThis.close(), fail);
    },
    watchSetters: () => {
      const answer = browser.permissions.request({ permissions: ['webRequest'] });
      void answer
        .then(async (granted) => (granted ? send({ type: 'watch-setters' }).then(() => look({})) : null))
        .catch(fail);
    },
    useCharterAddress: (url) => choose({ kind: 'address', url }),
    usePastedText: (text) => choose({ kind: 'pasted', text, at: new Date().toISOString() }),
    useThisPage: () => {
      if (seen !== null) choose({ kind: 'address', url: seen.pageUrl.replace(/#.*$/, '') });
    },
    openCharter: (url) => {
      if (tab === null) return;
      void send({ type: 'charter-opened', tabId: tab.id })
        .then(async () => browser.tabs.create({ url }))
        .then(() => globalThis.close(), fail);
    },
    exportAs: (format, options) => {
      if (view.state !== 'report' || tab === null) return;
      void exportReport(view.report, format, { ...options, language: language(), tab }).then(explain, fail);
    },
    openReport: (picture) => {
      if (view.state !== 'report') return;
      void openReport(view.report, picture ? tab : null).then(() => globalThis.close(), fail);
    },
  };
}
