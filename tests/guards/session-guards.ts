import type { Guard } from './guards.ts';

const unit = (file: string): Guard['seenBy'] => ({ kind: 'unit', file });
const notMixed = unit('entrypoints/popup/portals-not-mixed.test.ts');

/** Guards against a report that mixes two portals, two stores or two audits. */
export const sessionGuards: readonly Guard[] = [
  {
    what: 'audit: what was gathered for another is refused',
    file: 'entrypoints/popup/gathered.ts',
    guard: 'return isSameAudit(gathered.seen.audit, audit) ?',
    without: 'return !isSameAudit(gathered.seen.audit, gathered.seen.audit) ? null : audit.host !== "" ?',
    seenBy: unit('entrypoints/popup/gathered.test.ts'),
  },
  {
    what: 'audit: all parts of a page speak of one host',
    file: 'lib/browser/observe/look-at-tab.ts',
    guard: 'all.every((each) =>',
    without: 'all.length > 0 || all.every((each) =>',
    seenBy: notMixed,
  },
  {
    what: 'audit: a page that has left its portal is said',
    file: 'lib/browser/whereabouts/moved.ts',
    guard: 'if (shown === host) return null;',
    without: 'if (shown !== "") return null;',
    seenBy: notMixed,
  },
  {
    what: 'audit: the open page that is read is the charter still',
    file: 'lib/browser/charter/read-one.ts',
    guard: 'samePage(open.url, url) ?',
    without: 'open.url !== "" ?',
    seenBy: unit('lib/browser/charter/read-one.test.ts'),
  },
  {
    what: 'audit: the page that asks for the charter is the portal’s',
    file: 'lib/browser/charter/fetch-candidate.ts',
    guard: 'fetched.asker !== new URL(url).hostname',
    without: 'fetched.asker === ""',
    seenBy: unit('lib/browser/charter/fetch-candidate.test.ts'),
  },
  {
    what: 'audit: a look is remembered in its own audit',
    file: 'lib/browser/observe/remember-look.ts',
    guard: 'base.id === id ? withLook(base, look) : base',
    without: 'base.id === "" ? base : withLook(base, look)',
    seenBy: unit('lib/browser/observe/remember-look.test.ts'),
  },
  {
    what: 'audit: what is done in another portal’s page is no event',
    file: 'lib/browser/observe/note-page-action.ts',
    guard: 'hostname !== session.host) return session;',
    without: "hostname === '') return session;",
    seenBy: unit('lib/browser/observe/note-page-action.test.ts'),
  },
  {
    what: 'audit: what another portal’s page in the tab is refused is not noted',
    file: 'lib/browser/setters/watch-setters.ts',
    guard: '    if (URL.parse(page)?.hostname !== facts.host) return null;',
    without: '',
    seenBy: unit('lib/browser/setters/watch-setters.test.ts'),
  },
  {
    what: 'permission: the answer for one tab is not another’s',
    file: 'lib/browser/session/pending-audit.ts',
    guard: '`pending:${tabId}`',
    without: "`pending:${tabId === -1 ? '' : 'audit'}`",
    seenBy: unit('lib/browser/session/pending-audit.test.ts'),
  },
  {
    what: 'permission: the answer for one portal is not another’s in the same tab',
    file: 'lib/browser/session/pending-audit.ts',
    guard: 'pending === null || pending.host !== host',
    without: "pending === null || host === ''",
    seenBy: unit('lib/browser/session/pending-audit.test.ts'),
  },
];
