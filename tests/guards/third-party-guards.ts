import type { Guard } from './guards.ts';

const hostile = 'tests/e2e/hostile/hostile-pages.e2e.ts';
const inChromium = (row: string): Guard['seenBy'] => ({
  kind: 'browser',
  browser: 'chromium',
  file: hostile,
  test: `${row}: `,
});
const unit = (file: string): Guard['seenBy'] => ({ kind: 'unit', file });
const frame = unit('lib/browser/witness/tell-frame.test.ts');
const witness = unit('lib/observation/hosts-witness.test.ts');

/** Guards against a page that looks clean because what it loads from is hidden. */
export const thirdPartyGuards: readonly Guard[] = [
  {
    what: 'hosts: a full list of what a page loaded is not taken for all',
    file: 'lib/browser/witness/timeline-signs.ts',
    guard: '...(full || cleared ?',
    without: '...(cleared ?',
    seenBy: frame,
  },
  {
    what: 'hosts: a list that the page cleared is not taken for all',
    file: 'lib/browser/witness/timeline-signs.ts',
    guard: '...(full || cleared ?',
    without: '...(full ?',
    seenBy: inChromium('tiers-liste-videe'),
  },
  {
    what: 'hosts: each frame that may be read is asked',
    file: 'lib/browser/witness/ask-frames.ts',
    guard: 'ask({ tabId, allFrames: true })',
    without: 'ask({ tabId })',
    seenBy: inChromium('tiers-cadre-propre'),
  },
  {
    what: 'hosts: a frame that nobody read is said',
    file: 'lib/observation/hosts-witness.ts',
    guard: 'if (unreadFrames(frames, beside.isToldOf) > 0)',
    without: 'if (unreadFrames(frames, beside.isToldOf) > 99)',
    seenBy: inChromium('tiers-cadre-parti'),
  },
  {
    what: 'hosts: a frame that is gone is said',
    file: 'lib/browser/witness/timeline-signs.ts',
    guard: '...(removed ?',
    without: '...(removed && full ?',
    seenBy: frame,
  },
  {
    what: 'hosts: an address of the portal that leads elsewhere is said',
    file: 'lib/browser/witness/timeline-entry.ts',
    guard: "if (entry.requestStart === 0 && entry.nextHopProtocol === '') return true;",
    without: '',
    seenBy: inChromium('tiers-mene-image'),
  },
  {
    what: 'hosts: where redirects lead is watched',
    file: 'lib/browser/setters/watch-requests.ts',
    guard: "[details.url, details.redirectUrl ?? '']",
    without: '[details.url]',
    seenBy: unit('lib/browser/setters/watch-requests.test.ts'),
  },
  {
    what: 'hosts: a worker that nobody watches is said',
    file: 'lib/browser/witness/tell-frame.ts',
    guard: "['worker', hasWorker(record, elements) || isControlled()]",
    without: "['worker', false]",
    seenBy: inChromium('tiers-worker'),
  },
  {
    what: 'hosts: pages are watched since they begin to load',
    file: 'lib/browser/observe/observe-tab.ts',
    guard: 'readable ? watchHosts(',
    without: '!readable ? watchHosts(',
    seenBy: inChromium('tiers-liste-videe-observee'),
  },
  {
    what: 'hosts: frames without an address are watched too',
    file: 'lib/browser/witness/watch-hosts.ts',
    guard: 'matchOriginAsFallback: true,',
    without: '',
    seenBy: inChromium('tiers-cadre-retire-observe'),
  },
  {
    what: 'hosts: what a frame told before it was gone is kept',
    file: 'lib/browser/witness/note-page-hosts.ts',
    guard: 'if (page !== withoutRootDot(facts.host)) return null;',
    without: 'if (page !== null) return null;',
    seenBy: unit('lib/browser/witness/note-page-hosts.test.ts'),
  },
  {
    what: 'hosts: more of them than are kept are said',
    file: 'lib/browser/witness/hear-hosts.ts',
    guard: 'hostsDropped: hostsDropped || kept.length < others.length,',
    without: 'hostsDropped,',
    seenBy: unit('lib/browser/witness/hear-hosts.test.ts'),
  },
  {
    what: 'hosts: where some may be hidden, partitioned cookies were not looked at',
    file: 'lib/observation/build-coverage.ts',
    guard: 'return tried.hostsWitness.hidden;',
    without: 'return null;',
    seenBy: unit('lib/observation/build-coverage.test.ts'),
  },
  {
    what: 'hosts: cookies in this site’s partition tell of hosts that nobody saw (Firefox)',
    file: 'lib/browser/jar/list-jar.ts',
    guard: 'notSeenLoading: strangers(partition, query),',
    without: 'notSeenLoading: strangers([], query),',
    seenBy: { kind: 'browser', browser: 'firefox', file: hostile, test: 'tiers-partition: ' },
  },
  {
    what: 'hosts: “no third party” is not said where some may be hidden',
    file: 'lib/audit/rules/third-party-undeclared.ts',
    guard: "restsOn: ['third-party-hosts', 'partitioned', 'third-party'],",
    without: "restsOn: ['third-party'],",
    seenBy: unit('lib/audit/rules/as-far-as-looked.test.ts'),
  },
  {
    what: 'hosts: none of this counts against a page of which all requests were watched',
    file: 'lib/observation/hosts-witness.ts',
    guard: "beside.responses === 'all' ?",
    without: "beside.responses === 'none' ?",
    seenBy: witness,
  },
];
