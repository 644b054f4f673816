import { defineBackground } from 'wxt/utils/define-background';
import { findCharter } from '../lib/browser/charter/find-charter.ts';
import { followAudits } from '../lib/browser/follow/follow-audits.ts';
import { forgetDaily } from '../lib/browser/history/forget-daily.ts';
import { answerMessages } from '../lib/browser/messages/answer-messages.ts';
import { observeTab } from '../lib/browser/observe/observe-tab.ts';
import { notePageAction } from '../lib/browser/observe/note-page-action.ts';
import { carryOnAfterPermission, countPopups } from '../lib/browser/permissions/carry-on.ts';
import { forgetClosedTabs } from '../lib/browser/follow/forget-closed-tabs.ts';
import { forgetPrivateWindows } from '../lib/browser/session/forget-private-windows.ts';
import { noteCharterOpened } from '../lib/browser/session/note-charter-opened.ts';
import { readSession } from '../lib/browser/session/sessions.ts';
import { watchSetters } from '../lib/browser/setters/watch-setters.ts';
import { notePageHosts } from '../lib/browser/witness/note-page-hosts.ts';
import { sweepWatches } from '../lib/browser/witness/watch-hosts.ts';

const now = (): string => new Date().toISOString();

export default defineBackground(() => {
  countPopups();
  carryOnAfterPermission(async (tabId) => {
    watchSetters();
    return observeTab(tabId, {}, now());
  });
  forgetClosedTabs();
  forgetPrivateWindows();
  watchSetters();
  followAudits(now);
  void forgetDaily(now());
  void sweepWatches(async (tabId) => (await readSession(tabId)) !== null);
  answerMessages({
    observe: async ({ tabId, ...options }) => observeTab(tabId, options, now()),
    'read-charter': async (wanted) => findCharter(wanted, now),
    'watch-setters': async () => watchSetters(),
    'charter-opened': async ({ tabId }) => noteCharterOpened(tabId, now()),
    'page-action': async (message, sender) => notePageAction(sender, message, now()),
    'page-hosts': async (news, sender) => notePageHosts(news, sender),
  });
});
