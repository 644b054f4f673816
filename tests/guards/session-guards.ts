import type { Guard } from './guards.ts';

const unit = (file: string): Guard['seenBy'] => ({ kind: 'unit', file });
const notMixed = unit('entrypoints/popup/portals-not-mixed.test.ts');

const silentPage = unit('lib/browser/observe/look-at-page.test.ts');

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
    seenBy: unit('lib/browser/whereabouts/moved.test.ts'),
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
  {
    what: 'silence: a page that answers nothing is given up',
    file: 'lib/browser/page/try-in-page.ts',
    guard: "return withinLimit(run(tabId, func, args, when), patience, failed('no-answer'));",
    without: "return run(tabId, func, args, patience < 0 ? 'now' : when);",
    seenBy: silentPage,
  },
  {
    what: 'silence: a page that does not end loading is asked as it stands',
    file: 'lib/browser/observe/look-at-page.ts',
    guard: "isSilent(loaded.probed) ? await askParts(tabId, limits.asItStands, 'now') : loaded",
    without: 'loaded',
    seenBy: silentPage,
  },
  {
    what: 'silence: the list of cookies has its own limit',
    file: 'lib/browser/observe/list-with-control.ts',
    guard: 'await withinLimit(listJar(query), limits.jar, null)',
    without: 'await listJar(query)',
    seenBy: unit('lib/browser/observe/list-with-control.test.ts'),
  },
  {
    what: 'silence: a page that answers nothing is asked for no charter',
    file: 'lib/browser/charter/fetch-candidate.ts',
    guard: 'asking.pageAnswers ?',
    without: 'asking.tabId > -2 ?',
    seenBy: unit('lib/browser/charter/fetch-candidate.test.ts'),
  },
  {
    what: 'silence: an answer that comes after its time is mixed into nothing',
    file: 'entrypoints/popup/stage.ts',
    guard: 'return () => mine === run;',
    without: 'return () => mine > 0;',
    seenBy: notMixed,
  },
  {
    what: 'space: what is full is called by its name',
    file: 'entrypoints/popup/failure-of.ts',
    guard: "if (name === memoryFullError) return 'memory-full';",
    without: '',
    seenBy: unit('entrypoints/popup/failure-of.test.ts'),
  },
];
