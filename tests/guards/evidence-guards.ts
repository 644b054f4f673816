import type { Guard } from './guards.ts';

const unit = (file: string): Guard['seenBy'] => ({ kind: 'unit', file });
const sightings = unit('lib/observation/sightings.test.ts');
const blocked = unit('lib/observation/hosts-not-kept.test.ts');
const rootDot = unit('lib/audit/root-dot.test.ts');
const sent = unit('lib/browser/setters/watch-sent.test.ts');
const sentNow = unit('lib/browser/observe/sent-now.test.ts');

/** Guards of what an audit knows of cookies: those seen and gone, those kept away, those sent, and whose they are. */
export const evidenceGuards: readonly Guard[] = [
  {
    what: 'evidence: what an audit saw, it saw, though it is gone',
    file: 'lib/observation/sightings.ts',
    guard: 'sighting.goneAt === undefined ? [] : [{ ...sighting, goneAt: sighting.goneAt }],',
    without: '[],',
    seenBy: sightings,
  },
  {
    what: 'evidence: what could not be listed is not said to be gone',
    file: 'lib/observation/sightings.ts',
    guard: 'sighting.goneAt === undefined && wouldList(sighting.cookie)',
    without: 'sighting.goneAt === undefined',
    seenBy: sightings,
  },
  {
    what: 'evidence: cookies that came and went fill no memory',
    file: 'lib/observation/sightings.ts',
    guard: '(weight += weightOf(sighting)) <= most',
    without: '(weight += weightOf(sighting)) >= 0',
    seenBy: sightings,
  },
  {
    what: 'evidence: what is gone after a refusal was not kept',
    file: 'lib/audit/rules/tracker-kept-after-withdrawal.ts',
    guard: '.filter(({ seen }) => seen.lastSeen === null)',
    without: '',
    seenBy: unit('lib/audit/gone-cookies.test.ts'),
  },
  {
    what: 'evidence: a browser that keeps no cookies of a site holds none of its own',
    file: 'lib/observation/build-coverage.ts',
    guard: "if (tried.cookiesBlocked) return 'blocked-by-browser';",
    without: '',
    seenBy: unit('lib/observation/build-coverage.test.ts'),
  },
  {
    what: 'evidence: nothing kept of what was asked for is cookies blocked',
    file: 'lib/observation/hosts-not-kept.ts',
    guard: 'return seen.length === 0 && lostSets(',
    without: 'return seen.length < 0 && lostSets(',
    seenBy: blocked,
  },
  {
    what: 'evidence: one cookie that is kept is enough to know that some are',
    file: 'lib/observation/hosts-not-kept.ts',
    guard: 'return seen.length === 0 && lostSets(',
    without: 'return lostSets(',
    seenBy: blocked,
  },
  {
    what: 'evidence: a host with the dot of the root is no third party of itself',
    file: 'lib/observation/obstacles.ts',
    guard: 'domainMatches(withoutRootDot(host), withoutRootDot(registrableDomain));',
    without: 'domainMatches(host, registrableDomain);',
    seenBy: rootDot,
  },
  {
    what: 'evidence: a host with the dot of the root has a jar of its own',
    file: 'lib/cookie/public-suffix/registrable-domain.ts',
    guard: "if (host.endsWith('.')) return",
    without: "if (host.endsWith('..')) return",
    seenBy: rootDot,
  },
  {
    what: 'evidence: values of cookies that are sent end where they are heard',
    file: 'lib/browser/setters/watch-sent.ts',
    guard: 'const name = pair.slice(0, equals).trim();',
    without: 'const name = pair.trim();',
    seenBy: sent,
  },
  {
    what: 'evidence: what was sent while the choice changed counts under neither',
    file: 'lib/browser/observe/sent-now.ts',
    guard: 'same ? sentSince : ofUnknownChoice(sentSince)',
    without: 'same ? sentSince : [...sentSince]',
    seenBy: sentNow,
  },
  {
    what: 'evidence: a page that was open before the choice asked nothing under it',
    file: 'lib/browser/observe/sent-now.ts',
    guard: 'since === undefined || loadedAt < Date.parse(since)',
    without: 'since === undefined',
    seenBy: sentNow,
  },
];
