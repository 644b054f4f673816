import { loadCookieDatabase } from '../../lib/browser/cookie-database.ts';
import { send } from '../../lib/browser/messages/send.ts';
import { isSameAudit } from '../../lib/browser/session/audit-identity.ts';
import { takeAnswer } from '../../lib/browser/session/pending-audit.ts';
import { activeTab, type AuditedTab } from '../../lib/browser/tab.ts';
import { movedFrom } from '../../lib/browser/whereabouts/moved.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import { charterWanted } from './charter-wanted.ts';
import { withCharter, withLook, type Gathered } from './gathered.ts';
import type { Stage } from './stage.ts';

/** How an audit is wanted: as one that begins, or as `of` going on. */
export interface Wish {
  readonly anyway?: true;
  readonly answer?: 'granted' | 'refused';
  readonly of?: Gathered;
}

export interface Audits {
  readonly start: (wish?: Wish) => void;
  /** Looks again at what is on the screen, where nothing else is being done. */
  readonly lookAgain: () => void;
  /** Waits no longer for what is on its way. */
  readonly cancel: () => void;
  /** Whether the tab has left what was gathered; the popup then says so. */
  readonly hasLeft: (of: Gathered) => Promise<boolean>;
}

/** Milliseconds after which the jar's part is shown while the charter is still on its way. */
const charterPatience = 700;

const hostOf = ({ url }: AuditedTab): string => new URL(url).hostname;

/** Audits the active tab, each time as a whole: what comes late, or of another page, is mixed into nothing. */
export function newAudits(stage: Stage): Audits {
  let database: CookieDatabase | null = null;

  const look = async (wish: Wish): Promise<void> => {
    const isCurrent = stage.begin();
    const active = await activeTab();
    if (!isCurrent()) return undefined;
    if (active.outcome === 'unreadable')
      return stage.end({ state: 'unreadable-page', url: active.url, reason: active.reason });
    const { tab } = active;
    const audit = wish.of?.seen.audit;
    if (audit !== undefined && (audit.tabId !== tab.id || audit.host !== hostOf(tab)))
      return stage.endMoved(audit.host, { outcome: 'moved', to: hostOf(tab) });
    return lookAt(tab, wish, isCurrent);
  };

  const lookAt = async (tab: AuditedTab, { of, ...wish }: Wish, isCurrent: () => boolean): Promise<void> => {
    const host = hostOf(tab);
    stage.look(host);
    const answer = wish.answer ?? (await takeAnswer(tab.id, host));
    const seen = await send({ type: 'observe', tabId: tab.id, host, audit: of?.seen.audit, ...wish, answer });
    if (!isCurrent()) return undefined;
    if (seen.outcome === 'unreadable')
      return stage.end({ state: 'unreadable-page', url: tab.url, reason: seen.reason });
    if (seen.outcome === 'moved') return stage.endMoved(host, seen);
    const gathered: Gathered = { tab, seen, charter: null };
    const { recognition } = seen.portal;
    const isNoPortal = recognition === 'no' || recognition === 'embed';
    return isNoPortal && !seen.anyway ? stage.ask(gathered) : readCharter(gathered, isCurrent);
  };

  const readCharter = async (of: Gathered, isCurrent: () => boolean): Promise<void> => {
    const timer = setTimeout(() => isCurrent() && stage.showReport(of, 'charter', database), charterPatience);
    const found = await send(charterWanted(of)).finally(() => clearTimeout(timer));
    if (!isCurrent()) return undefined;
    const { host } = of.seen.audit;
    if (found.outcome === 'moved') return stage.endMoved(host, found);
    const whole = withCharter(of, found);
    if (whole === null) return stage.endMoved(host, { outcome: 'moved', to: found.audit.host });
    stage.showReport(whole, 'no', database);
    return explainUnknown(isCurrent);
  };

  /** What is not in the charter may be known elsewhere: the verdicts are on screen before that is looked up. */
  const explainUnknown = async (isCurrent: () => boolean): Promise<void> => {
    const view = stage.view();
    if (view.state !== 'report' || view.report.observed.every(({ verdict }) => verdict === 'declared')) return;
    database ??= await loadCookieDatabase();
    const gathered = stage.gathered();
    if (database !== null && isCurrent() && gathered !== null) stage.showReport(gathered, 'no', database);
  };

  const lookAgainAt = async (of: Gathered): Promise<void> => {
    const { audit } = of.seen;
    const seen = await send({ type: 'observe', tabId: of.tab.id, audit });
    if (stage.gathered() !== of) return undefined;
    if (seen.outcome === 'moved') return stage.endMoved(audit.host, seen);
    const again = seen.outcome === 'observed' ? withLook(of, seen) : null;
    return again === null ? undefined : stage.showReport(again, 'no', database);
  };

  return {
    start: (wish = {}) => void look(wish).catch(stage.fail),
    lookAgain: () => {
      const [view, gathered] = [stage.view(), stage.gathered()];
      const isIdle = view.state === 'report' && view.busy === 'no';
      if (isIdle && gathered !== null) void lookAgainAt(gathered).catch(stage.fail);
    },
    cancel: () => {
      const [view, gathered] = [stage.view(), stage.gathered()];
      if (gathered === null || view.state !== 'report')
        return stage.end({ state: 'stopped', host: view.state === 'looking' ? view.host : null });
      stage.begin();
      return stage.showReport(gathered, 'no', database);
    },
    hasLeft: async ({ seen: { audit } }) => {
      const left = await movedFrom(audit);
      const now = stage.gathered();
      if (left !== null && now !== null && isSameAudit(now.seen.audit, audit)) stage.endMoved(audit.host, left);
      return left !== null;
    },
  };
}
