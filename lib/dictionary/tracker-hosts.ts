import { domainMatches } from '../cookie/index.ts';
import type { ConsentNeed } from './entry.ts';

/** A host that measures or follows, and serves nothing else that a page could want of it. */
export interface TrackerHost {
  readonly domain: string;
  readonly need: Exclude<ConsentNeed, 'exempt'>;
  /** Keys of its service in the portal's record of choices; none where it has no key. */
  readonly services: readonly string[];
}

const piano = ['piano', 'xiti', 'at'];

const rows: readonly (readonly [domains: string, need: TrackerHost['need'], services: readonly string[]])[] = [
  // https://developers.google.com/tag-platform/security/guides/csp
  ['google-analytics.com, analytics.google.com', 'needed', ['ga']],
  ['doubleclick.net, googleadservices.com, googlesyndication.com', 'needed', []],
  // https://developers.atinternet-solutions.com/piano-analytics/
  ['xiti.com, ati-host.net, aticdn.net, pa-cd.com, piano.io', 'maybe-exempt', piano],
  // https://matomo.org/faq/how-to/
  ['matomo.cloud, innocraft.cloud', 'maybe-exempt', ['matomo']],
  // https://eulerian.wiki/
  ['eulerian.net, eulerian.io', 'maybe-exempt', ['eulerian']],
  ['connect.facebook.net, hotjar.com, clarity.ms, bat.bing.com, criteo.com, criteo.net', 'needed', []],
  ['analytics.tiktok.com, ads-twitter.com, px.ads.linkedin.com, snap.licdn.com', 'needed', []],
];

const trackerHosts: readonly TrackerHost[] = rows.flatMap(([domains, need, services]) =>
  domains.split(', ').map((domain) => ({ domain, need, services })),
);

/**
 * What a host is for, where it is known to measure or to follow; null for any other, which proves nothing: a vendor's maps,
 * fonts and videos have hosts of their own.
 *
 * @example trackerHost('region1.google-analytics.com')?.services // ['ga']
 */
export function trackerHost(host: string): TrackerHost | null {
  return trackerHosts.find(({ domain }) => domainMatches(host, domain)) ?? null;
}
