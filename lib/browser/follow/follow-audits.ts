import { browser } from 'wxt/browser';
import { audit, type AuditReport } from '../../audit/index.ts';
import { loadCookieDatabase } from '../cookie-database.ts';
import { onJarChange } from '../jar/on-jar-change.ts';
import { observeTab } from '../observe/observe-tab.ts';
import { identityOf } from '../session/audit-identity.ts';
import { movedFrom } from '../whereabouts/moved.ts';
import { readSession, tabsUnderAudit, updateSession } from '../session/sessions.ts';
import { auditedCharter } from './audited-charter.ts';

/**
 * Follows the portals that were audited by a click, and no other: each page that is loaded and each change of the jar is
 * looked at again, and the badge counts what is not declared in the charter as it was read. Requests nothing.
 */
export function followAudits(now: () => string): void {
  const follow = (tabId: number): void => void followTab(tabId, now()).catch(() => null);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void noteDeparture(tabId).catch(() => null);
    if (status === 'complete') follow(tabId);
  });
  onJarChange(() => void tabsUnderAudit().then((tabs) => tabs.forEach(follow)));
}

/** A tab that left its portal: what its pages load from now on is nobody's business. Coming back is told by the next look. */
async function noteDeparture(tabId: number): Promise<void> {
  const session = await readSession(tabId);
  if (session === null || session.page === '' || (await movedFrom(session)) === null) return;
  await updateSession(tabId, (base) => (base.id === session.id ? { ...base, page: '' } : base));
}

async function followTab(tabId: number, now: string): Promise<void> {
  const [held, session] = await Promise.all([auditedCharter(tabId), readSession(tabId)]);
  if (held === null || session === null || !session.wasGranted) return;
  if (held.audit.session !== session.id) return clearBadge(tabId);
  const seen = await observeTab(tabId, { audit: identityOf(session) }, now);
  if (seen.outcome !== 'observed') return clearBadge(tabId);
  const report = audit({
    portal: seen.portal,
    charter: held.evidence,
    observation: seen.observation,
    tool: { name: 'Témoin', version: browser.runtime.getManifest().version },
    // The popup judges with it: the badge must count the same.
    database: await loadCookieDatabase(),
    generatedAt: now,
  });
  return showBadge(tabId, report);
}

async function showBadge(tabId: number, { summary, portal, coverage }: AuditReport): Promise<void> {
  const jar = coverage.find(({ scope }) => scope.kind === 'first-party-jar' && scope.host === portal.host);
  // Where the jar could not be looked at, a number would be a claim.
  const text = jar?.outcome.state === 'looked' ? String(summary.undeclared) : '?';
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: text === '0' ? '#3a6b4c' : '#9a4a00' });
}

async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
}
