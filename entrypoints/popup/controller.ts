import { browser } from 'wxt/browser';
import type { PermissionNeed, PopupActions, PopupView } from '../../components/popup/popup-view.ts';
import { loadCookieDatabase } from '../../lib/browser/cookie-database.ts';
import { onJarChange } from '../../lib/browser/jar/on-jar-change.ts';
import { send } from '../../lib/browser/messages/send.ts';
import { saveCharterChoice, type CharterChoice } from '../../lib/browser/session/charter-choice.ts';
import { isSameAudit } from '../../lib/browser/session/audit-identity.ts';
import { movedFrom, type Moved } from '../../lib/browser/session/moved.ts';
import { forgetPendingAudit, setPendingAudit, takeAnswer } from '../../lib/browser/session/pending-audit.ts';
import { activeTab } from '../../lib/browser/tab.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { charterWanted } from './charter-wanted.ts';
import { exportReport } from './export-report.ts';
import { failureOf } from './failure-of.ts';
import { withCharter, withLook, type Gathered } from './gathered.ts';
import { openReport } from './open-report.ts';
import { noticesOf } from './notices-of.ts';
import { permissionNeeded } from './permission-needed.ts';
import { reportOf } from './report-of.ts';
import { unreadCharter } from './unread-charter.ts';

type Report = Extract<PopupView, { state: 'report' }>;

/** How an audit is wanted: as one that begins, or as `of` going on. */
interface Wish {
  readonly anyway?: true;
  readonly answer?: 'granted' | 'refused';
  readonly of?: Gathered;
}

/** Milliseconds after which the jar's part is shown while the charter is still on its way. */
const charterPatience = 700;

/** Runs the audit of the active tab and answers what a person does in the popup. */
export function startController(
  show: (view: PopupView) => void,
  language: () => Language,
): Omit<PopupActions, 'chooseLanguage'> {
  /** What the report shown is made of; null where none is. */
  let gathered: Gathered | null = null;
  let database: CookieDatabase | null = null;
  let view: PopupView = { state: 'looking', host: null };
  let run = 0;

  const put = (next: PopupView): void => {
    view = next;
    show(next);
  };
  /** From here on, whatever is still on its way comes too late: it is never mixed in. */
  const begin = (): (() => boolean) => {
    run += 1;
    const mine = run;
    return () => mine === run;
  };
  const end = (next: PopupView): void => {
    begin();
    gathered = null;
    put(next);
  };
  const endMoved = (from: string, { to }: Moved): void => end({ state: 'moved', from, to });
  const fail = (error: unknown): void => {
    const failure = failureOf(error, view);
    if (failure.state === 'report') put(failure);
    else end(failure);
  };
  const showReport = (of: Gathered, busy: Report['busy']): void => {
    gathered = of;
    const report = reportOf(of.seen, of.charter ?? unreadCharter, database);
    const permission = permissionNeeded(of.seen, report);
    const { pictureRefused = null } = view.state === 'report' ? view : {};
    put({ state: 'report', report, permission, notices: noticesOf(of.seen), pictureRefused, busy });
  };

  const look = async ({ of, ...wish }: Wish): Promise<void> => {
    const isCurrent = begin();
    const active = await activeTab();
    if (!isCurrent()) return undefined;
    if (active.outcome === 'unreadable')
      return end({ state: 'unreadable-page', url: active.url, reason: active.reason });
    const { tab } = active;
    const { hostname: host } = new URL(tab.url);
    const audit = of?.seen.audit;
    if (audit !== undefined && (audit.tabId !== tab.id || audit.host !== host))
      return endMoved(audit.host, { outcome: 'moved', to: host });
    gathered = null;
    put({ state: 'looking', host });
    const answer = wish.answer ?? (await takeAnswer(tab.id, host));
    const seen = await send({ type: 'observe', tabId: tab.id, host, audit, ...wish, answer });
    if (!isCurrent()) return undefined;
    if (seen.outcome === 'unreadable') return end({ state: 'unreadable-page', url: tab.url, reason: seen.reason });
    if (seen.outcome === 'moved') return endMoved(host, seen);
    gathered = { tab, seen, charter: null };
    const { recognition } = seen.portal;
    if ((recognition === 'no' || recognition === 'embed') && !seen.anyway)
      return put({ state: 'not-a-portal', portal: seen.portal });
    return readCharter(gathered, isCurrent);
  };

  const readCharter = async (of: Gathered, isCurrent: () => boolean): Promise<void> => {
    const timer = setTimeout(() => isCurrent() && showReport(of, 'charter'), charterPatience);
    const found = await send(charterWanted(of)).finally(() => clearTimeout(timer));
    if (!isCurrent()) return undefined;
    if (found.outcome === 'moved') return endMoved(of.seen.audit.host, found);
    const whole = withCharter(of, found);
    if (whole === null) return endMoved(of.seen.audit.host, { outcome: 'moved', to: found.audit.host });
    showReport(whole, 'no');
    return explainUnknown(isCurrent);
  };

  /** What is not in the charter may be known elsewhere: the verdicts are on screen before that is looked up. */
  const explainUnknown = async (isCurrent: () => boolean): Promise<void> => {
    if (view.state !== 'report' || view.report.observed.every(({ verdict }) => verdict === 'declared')) return;
    database ??= await loadCookieDatabase();
    if (database !== null && isCurrent() && gathered !== null) showReport(gathered, 'no');
  };

  /** Looks again at what is on the screen, if it is there still. */
  const lookAgain = async (of: Gathered): Promise<void> => {
    const { audit } = of.seen;
    const seen = await send({ type: 'observe', tabId: of.tab.id, audit });
    if (gathered !== of) return undefined;
    if (seen.outcome === 'moved') return endMoved(audit.host, seen);
    const again = seen.outcome === 'observed' ? withLook(of, seen) : null;
    return again === null ? undefined : showReport(again, 'no');
  };
  const lookAgainIfIdle = (): void => {
    if (gathered !== null && view.state === 'report' && view.busy === 'no') void lookAgain(gathered).catch(fail);
  };

  /** Whether the tab has left what was gathered; the popup then says so. */
  const hasLeft = async ({ seen: { audit } }: Gathered): Promise<boolean> => {
    const left = await movedFrom(audit);
    if (left !== null && gathered !== null && isSameAudit(gathered.seen.audit, audit)) endMoved(audit.host, left);
    return left !== null;
  };

  onJarChange(lookAgainIfIdle);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (gathered === null || gathered.tab.id !== tabId || status === undefined) return;
    void hasLeft(gathered)
      .then((left) => (left || status !== 'complete' ? undefined : lookAgainIfIdle()))
      .catch(fail);
  });

  const start = (wish: Wish = {}): void => void look(wish).catch(fail);

  /** What is done with the report on the screen: it is done with that one, or not. */
  const withReport = (work: (report: AuditReport, of: Gathered) => Promise<unknown>): void => {
    if (view.state !== 'report' || gathered === null) return;
    const { report } = view;
    const of = gathered;
    void hasLeft(of)
      .then(async (left) => (left ? undefined : work(report, of)))
      .catch(fail);
  };

  const choose = (choice: CharterChoice): void => {
    const of = gathered;
    if (of === null) return;
    const { portal, observation } = of.seen;
    const { store, privateWindow } = observation.environment;
    void saveCharterChoice({ host: portal.host, store, privateWindow }, choice).then(() => start({ of }), fail);
  };

  const ask = ({ origins }: PermissionNeed): void => {
    // The first statement: after anything that waits, Firefox no longer sees the click.
    const answer = browser.permissions.request({ origins: [...origins] });
    const of = gathered;
    if (of === null) return;
    const { id: tabId, windowId } = of.tab;
    const asked = setPendingAudit({ tabId, windowId, host: of.seen.audit.host, origins: [...origins] });
    void Promise.all([answer, asked])
      .then(async ([granted]) => {
        await forgetPendingAudit(tabId);
        start({ of, answer: granted ? 'granted' : 'refused' });
      })
      .catch(fail);
  };

  start();

  return {
    requestPermission: ask,
    auditAnyway: () => {
      if (gathered !== null) start({ of: gathered, anyway: true });
    },
    retry: () => start(),
    auditWhatIsThere: () => start(),
    reloadPage: () => {
      if (gathered !== null) void browser.tabs.reload(gathered.tab.id).then(() => globalThis.close(), fail);
    },
    watchSetters: () => {
      const answer = browser.permissions.request({ permissions: ['webRequest'] });
      const of = gathered;
      if (of === null) return;
      void answer
        .then(async (granted) => (granted ? send({ type: 'watch-setters' }).then(() => start({ of })) : null))
        .catch(fail);
    },
    useCharterAddress: (url) => choose({ kind: 'address', url }),
    usePastedText: (text) => choose({ kind: 'pasted', text, at: new Date().toISOString() }),
    useThisPage: () => {
      if (gathered !== null) choose({ kind: 'address', url: gathered.seen.pageUrl.replace(/#.*$/, '') });
    },
    openCharter: (url) => {
      if (gathered === null) return;
      void send({ type: 'charter-opened', tabId: gathered.tab.id })
        .then(async () => browser.tabs.create({ url }))
        .then(() => globalThis.close(), fail);
    },
    exportAs: (format, options) =>
      withReport(async (report, { tab }) => {
        const pictureRefused = await exportReport(report, format, { ...options, language: language(), tab });
        // Says why a file lacks the picture that was asked for.
        if (view.state === 'report') put({ ...view, pictureRefused });
      }),
    openReport: (picture) =>
      withReport(async (report, { tab }) => {
        await openReport(report, picture ? tab : null);
        globalThis.close();
      }),
  };
}
