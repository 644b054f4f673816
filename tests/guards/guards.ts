import { sessionGuards } from './session-guards.ts';
import { evidenceGuards } from './evidence-guards.ts';
import { thirdPartyGuards } from './third-party-guards.ts';

/** One guard against a list of cookies that is silently empty, short or foreign, and the test that must see it gone. */
export interface Guard {
  readonly what: string;
  readonly file: string;
  /** Text of the file, there once, that is the guard. */
  readonly guard: string;
  /** What stands there when the guard is removed. */
  readonly without: string;
  /** The test that turns red then. */
  readonly seenBy: UnitTest | BrowserTest;
}

interface UnitTest {
  readonly kind: 'unit';
  readonly file: string;
}

interface BrowserTest {
  readonly kind: 'browser';
  readonly browser: 'chromium' | 'firefox';
  readonly file: string;
  /** A part of the test's name. */
  readonly test: string;
  /** One sample portal, where the test plays them all. */
  readonly portal?: string;
}

const emptyList = 'tests/e2e/silent-empty-list.e2e.ts';
const scopes = 'tests/e2e/scopes-of-the-jar.e2e.ts';
const portals = 'tests/e2e/portals-cookies.e2e.ts';

/** Every guard there is. `npm run guards` removes each in turn. */
export const guards: readonly Guard[] = [
  ...thirdPartyGuards,
  ...evidenceGuards,
  ...sessionGuards,
  {
    what: 'the browser is asked whether the host may be read',
    file: 'lib/browser/permissions/granted.ts',
    guard: 'return browser.permissions.contains({ origins: [originOfHost(host)] });',
    without: 'return host !== originOfHost(host);',
    seenBy: { kind: 'browser', browser: 'chromium', file: scopes, test: 'taken back' },
  },
  {
    what: 'what the page itself sees must be in the list',
    file: 'lib/observation/control-reading.ts',
    guard: '.filter((name) => !known.has(name))',
    without: '.filter((name) => known.has(name) && !known.has(name))',
    seenBy: { kind: 'unit', file: 'lib/observation/control-reading.test.ts' },
  },
  {
    what: 'names withheld make the scope not looked at',
    file: 'lib/observation/build-coverage.ts',
    guard: 'return namesWithheld.length > 0 &&',
    without: 'return namesWithheld.length < 0 &&',
    seenBy: { kind: 'unit', file: 'lib/observation/build-coverage.test.ts' },
  },
  {
    what: 'a list that fails is not an empty list',
    file: 'lib/browser/observe/list-with-control.ts',
    guard: 'return { jar: unreadJar, failed: true, read: false, probe, names: [] };',
    without: 'return { jar: unreadJar, failed: false, read: false, probe, names: [] };',
    seenBy: { kind: 'unit', file: 'lib/browser/observe/list-with-control.test.ts' },
  },
  {
    what: 'third parties are not looked at where the portal is not',
    file: 'lib/observation/build-coverage.ts',
    guard: 'if (tried.hostsMissing.includes(tried.portal.host)) return jarReason(tried, tried.portal.host);',
    without: '',
    seenBy: { kind: 'unit', file: 'lib/observation/build-coverage.test.ts' },
  },
  {
    what: 'both schemes are asked for: https alone hides cookies without Secure',
    file: 'lib/browser/permissions/origins.ts',
    guard: 'return `*://${host}/*`;',
    without: 'return `https://${host}/*`;',
    seenBy: { kind: 'unit', file: 'lib/browser/permissions/origins.test.ts' },
  },
  {
    what: 'the manifest’s hosts too cover both schemes',
    file: 'wxt.config.ts',
    guard: "'*://*.opendatasoft.com/*'",
    without: "'https://*.opendatasoft.com/*'",
    seenBy: { kind: 'unit', file: 'tests/conventions/manifest.test.ts' },
  },
  {
    what: 'the jar of the tab’s own window is listed (private window)',
    file: 'lib/browser/jar/list-jar.ts',
    guard: 'listCookies({ domain, storeId: query.store, partitionKey: {} })',
    without: 'listCookies({ domain, partitionKey: {} })',
    seenBy: { kind: 'browser', browser: 'chromium', file: emptyList, test: 'a private window' },
  },
  {
    what: 'the jar of the tab’s own container is listed',
    file: 'lib/browser/jar/cookie-store.ts',
    guard: 'if (tab.cookieStoreId !== undefined) return tab.cookieStoreId;',
    without: "if (tab.cookieStoreId !== undefined) return 'firefox-default';",
    seenBy: { kind: 'browser', browser: 'firefox', file: emptyList, test: 'a container' },
  },
  {
    what: 'partitioned cookies are asked for',
    file: 'lib/browser/jar/list-jar.ts',
    guard: 'listCookies({ domain, storeId: query.store, partitionKey: {} })',
    without: 'listCookies({ domain, storeId: query.store })',
    seenBy: { kind: 'browser', browser: 'chromium', file: portals, test: 'portee', portal: 'portee' },
  },
  {
    what: 'the whole site is asked for: an address would hide other paths',
    file: 'lib/browser/jar/list-jar.ts',
    guard: 'listCookies({ domain, storeId: query.store, partitionKey: {} })',
    without: 'listCookies({ url: `https://${domain}/`, storeId: query.store, partitionKey: {} })',
    seenBy: { kind: 'browser', browser: 'chromium', file: portals, test: 'portee', portal: 'portee' },
  },
  {
    what: 'each ancestor’s permission is needed (Chromium)',
    file: 'lib/browser/permissions/third-party-access.ts',
    guard: 'return import.meta.env.FIREFOX ? [host] : ancestors(host, registrableDomain(host));',
    without: 'return [host];',
    seenBy: { kind: 'browser', browser: 'chromium', file: scopes, test: 'the host alone granted' },
  },
  {
    what: 'third parties’ parent domains are listed',
    file: 'lib/browser/permissions/third-party-access.ts',
    guard: 'domains: [...new Set(readable.map(registrableDomain))],',
    without: 'domains: readable,',
    seenBy: {
      kind: 'browser',
      browser: 'chromium',
      file: portals,
      test: 'tiers-domaine: third-party host looked at',
      portal: 'tiers-domaine',
    },
  },
  {
    what: 'first-party isolation does not make Firefox refuse the list',
    file: 'lib/browser/jar/list-jar.ts',
    guard: '({ ...details, firstPartyDomain: null } as typeof details)',
    without: '({ ...details } as typeof details)',
    seenBy: { kind: 'browser', browser: 'firefox', file: scopes, test: 'first-party isolation' },
  },
  {
    what: 'cookies of the vendor’s other sites stay out of the headline',
    file: 'lib/observation/cookie-origin.ts',
    guard: 'cookie.hostOnly ? cookie.domain === host : domainMatches(host, cookie.domain);',
    without: 'domainMatches(host, cookie.domain) || domainMatches(cookie.domain, host);',
    seenBy: { kind: 'unit', file: 'lib/observation/cookie-origin.test.ts' },
  },
  {
    what: 'what an audit knows outlives the background',
    file: 'lib/browser/session/held-session.ts',
    guard: '[factsKey(facts.tabId)]: { facts, first, next: after },',
    without: '',
    seenBy: { kind: 'unit', file: 'lib/browser/session/sessions.test.ts' },
  },
  {
    what: 'what responses told and the background had not kept when it died is said to be lost',
    file: 'lib/browser/session/held-session.ts',
    guard: 'await keepInMemory({ [markKey(tabId)]: true }).catch(() => null);',
    without: 'await keepInMemory({ [markKey(tabId)]: false }).catch(() => null);',
    seenBy: { kind: 'unit', file: 'lib/browser/session/sessions.test.ts' },
  },
  {
    what: 'settings that had to go are said to be gone',
    file: 'lib/browser/session/held-session.ts',
    guard: 'if (dropped) held.facts',
    without: 'if (!dropped) held.facts',
    seenBy: { kind: 'unit', file: 'lib/browser/session/sessions.test.ts' },
  },
  {
    what: 'a memory that is full of other things takes an audit',
    file: 'lib/browser/memory/memory.ts',
    guard: 'await browser.storage.session.remove(going);',
    without: '',
    seenBy: { kind: 'unit', file: 'lib/browser/memory/memory.test.ts' },
  },
  {
    what: 'page: a form field called as a method stands in nobody’s way',
    file: 'lib/browser/page/probe-page.ts',
    guard: "Element.prototype.closest.call(element, '.ng-hide') === null",
    without: "element.closest('.ng-hide') === null",
    seenBy: { kind: 'unit', file: 'lib/browser/page/probe-page.test.ts' },
  },
  {
    what: 'page: a part that breaks loses itself alone',
    file: 'lib/browser/page/probe-page.ts',
    guard: `    } catch {
      return null;`,
    without: `    } catch (error) {
      throw error;`,
    seenBy: { kind: 'unit', file: 'lib/browser/page/probe-page.test.ts' },
  },
  {
    what: 'page: a link of a drawing has no text for an address',
    file: 'lib/browser/page/list-links.ts',
    guard: "Element.prototype.getAttribute.call(link, 'href') ??",
    without: '(link as HTMLAnchorElement).href ??',
    seenBy: { kind: 'unit', file: 'lib/browser/page/list-links.test.ts' },
  },
  {
    what: 'page: the reason why it could not be looked at is the true one',
    file: 'lib/browser/page/why-unreadable.ts',
    guard: "if (goneWords.test(words)) return 'gone';",
    without: '',
    seenBy: { kind: 'unit', file: 'lib/browser/page/why-unreadable.test.ts' },
  },
  {
    what: 'cut: links that may lead to the charter come first',
    file: 'lib/browser/page/list-links.ts',
    guard: 'one.rank - other.rank || one.order - other.order',
    without: 'one.order - other.order',
    seenBy: { kind: 'unit', file: 'lib/browser/page/list-links.test.ts' },
  },
  {
    what: 'cut: where links were left out nobody says that there is no charter',
    file: 'lib/audit/rules/charter-found.ts',
    guard: "if (linksLooked === undefined) return fail('not-found', more);",
    without: "if (linksLooked !== 'none') return fail('not-found', more);",
    seenBy: { kind: 'unit', file: 'lib/audit/rules/charter-found.test.ts' },
  },
  {
    what: 'cut: names of storage that were left out are said',
    file: 'lib/browser/observe/stored-items.ts',
    guard: 'return part.of > part.names.length ? { read: part.names.length } : part.of;',
    without: 'return part.names.length;',
    seenBy: { kind: 'unit', file: 'lib/browser/observe/stored-items.test.ts' },
  },
  {
    what: 'event: a click is a choice in a banner alone',
    file: 'lib/browser/page/watch-choice.ts',
    guard: 'if (upFrom(control, isBanner) === null) return;',
    without: '',
    seenBy: { kind: 'unit', file: 'lib/browser/page/watch-choice.test.ts' },
  },
  {
    what: 'event: a choice is one where the banner is gone',
    file: 'lib/browser/page/watch-choice.ts',
    guard: 'if (told || bannersNow().length > 0) return;',
    without: 'if (told) return;',
    seenBy: { kind: 'unit', file: 'lib/browser/page/watch-choice.test.ts' },
  },
  {
    what: 'event: a page in another language is no change of language by itself',
    file: 'lib/observation/detect-events.ts',
    guard:
      "return language !== null && hints.some((hint) => hint.kind === 'language-change' && hint.language === language);",
    without: 'return language !== null && hints !== undefined;',
    seenBy: { kind: 'unit', file: 'lib/observation/detect-events.test.ts' },
  },
  {
    what: 'a background that dies is asked again',
    file: 'lib/browser/messages/send.ts',
    guard: "if (answered.kind !== 'died') break;",
    without: "if (answered.kind !== 'answered') break;",
    seenBy: { kind: 'unit', file: 'lib/browser/messages/send.test.ts' },
  },
  {
    what: 'the charter is asked of the server where its host may be read',
    file: 'lib/browser/charter/fetch-candidate.ts',
    guard: 'if (await hostGranted(hostname)) {',
    without: 'if ((await hostGranted(hostname)) && origin !== portalOrigin) {',
    seenBy: { kind: 'unit', file: 'lib/browser/charter/fetch-candidate.test.ts' },
  },
  {
    what: 'a worker of the page that stands in between is said',
    file: 'lib/browser/charter/fetch-candidate.ts',
    guard: "answer.outcome === 'answered' && answer.worker ? 'page-worker' : 'page'",
    without: "answer.outcome === 'answered' && answer.worker ? 'page' : 'page'",
    seenBy: { kind: 'unit', file: 'lib/browser/charter/fetch-candidate.test.ts' },
  },
  {
    what: 'a charter read in an open page is of the store that it was read in',
    file: 'lib/browser/session/store-key.ts',
    guard: "${privateWindow ? privately : ''}${store}/${host}",
    without: "${privateWindow ? privately : ''}${store.slice(0, 0)}${host}",
    seenBy: { kind: 'unit', file: 'lib/browser/charter/find-charter.test.ts' },
  },
  {
    what: 'an opened charter gives way to what its address answers',
    file: 'lib/browser/charter/find-charter.ts',
    guard: "judgedBy(again.status) === 'today'",
    without: "judgedBy(again.status) !== 'today' && again === undefined",
    seenBy: { kind: 'unit', file: 'lib/browser/charter/find-charter.test.ts' },
  },
  {
    what: 'an answer without content is no charter',
    file: 'lib/charter-address/retrieve/answer-kind.ts',
    guard: "return 'no-content';",
    without: "return 'html';",
    seenBy: { kind: 'unit', file: 'lib/charter-address/retrieve/answer-kind.test.ts' },
  },
];
