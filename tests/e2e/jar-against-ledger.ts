import type { AuditReport } from '../../lib/audit/index.ts';
import { cookieOrigin } from '../../lib/observation/index.ts';
import type { ExpectedAudit, JarCookie, SamplePortal } from '../fixtures/portals/index.ts';
import { expectedJar, siteOf, type ExpectedCookie, type SampleServer } from '../fixtures/server/index.ts';
import type { BrowserName, HeldCookie } from './browsers/browser-under-test.ts';

/** A cookie as two sides tell it: every attribute but the moment of its end, of which only the agreement is told. */
type Told = Omit<JarCookie, 'lifetimeSeconds'> & { readonly ends: string | null };

/** How far an end may be from setting and lifetime, in seconds: a script runs, and a header arrives, after it was served. */
const tolerance = 20;

/** What the ledger says that this browser must hold now. What is about to end, or has just ended, is left out. */
export function ledgerJar(
  samples: SampleServer,
  portal: SamplePortal,
  browser: BrowserName,
): readonly ExpectedCookie[] {
  const keeps = portal.keeps?.[browser];
  return expectedJar(samples.ledger(), browser)
    .filter(({ name }) => keeps === undefined || keeps.includes(name))
    .filter((cookie) => (endOf(cookie) ?? Infinity) > Date.now() / 1000 + tolerance);
}

/** Of that, what concerns the portal in the tab: sent to it, or to the third-party hosts that were looked at. */
export function ofThePortal(
  jar: readonly ExpectedCookie[],
  host: string,
  { resources }: SamplePortal,
  { permissions }: ExpectedAudit,
): readonly ExpectedCookie[] {
  const looked = permissions === 'portal' ? [] : resources.flatMap((resource) => resource.host ?? []);
  const registrableDomain = new URL(siteOf(host)).host;
  return jar.filter((cookie) => cookieOrigin(cookie, { host, registrableDomain, thirdPartyHosts: looked }) !== null);
}

/** The ledger's side of the comparison. */
export const asAsked = (jar: readonly ExpectedCookie[]): readonly Told[] =>
  sorted(jar.map((cookie) => told(cookie, endOf(cookie) === null ? null : 'as asked')));

/** The browser's or the report's side: what is there, held against the ledger. */
export function asHeld(held: readonly HeldCookie[], jar: readonly ExpectedCookie[]): readonly Told[] {
  const asked = new Map(jar.map((cookie) => [keyOf(cookie), endOf(cookie)]));
  return sorted(
    held
      .filter((cookie) => asked.has(keyOf(cookie)) || !isEnding(cookie))
      .map((cookie) => told(cookie, endAgainst(cookie.expires, asked.get(keyOf(cookie)) ?? null))),
  );
}

/** The cookies of a report in the same form. */
export const listedIn = ({ observed }: AuditReport): readonly HeldCookie[] =>
  observed.map(({ cookie }) => ({
    ...cookie,
    expires: cookie.expiresAt === null ? null : Date.parse(cookie.expiresAt) / 1000,
  }));

const isEnding = ({ expires }: HeldCookie): boolean => (expires ?? Infinity) <= Date.now() / 1000 + 2 * tolerance;

const endOf = ({ setAt, lifetimeSeconds }: ExpectedCookie): number | null =>
  lifetimeSeconds === null ? null : Date.parse(setAt) / 1000 + lifetimeSeconds;

function endAgainst(expires: number | null, asked: number | null): string | null {
  if (expires === null) return null;
  if (asked === null) return `at ${new Date(expires * 1000).toISOString()}`;
  const late = Math.round(expires - asked);
  return Math.abs(late) <= tolerance ? 'as asked' : `${late} s late`;
}

type Place = Pick<JarCookie, 'name' | 'domain' | 'hostOnly' | 'path' | 'partition'>;

const keyOf = ({ name, domain, hostOnly, path, partition }: Place): string =>
  JSON.stringify([name, domain, hostOnly, path, partition]);

const told = (cookie: HeldCookie | ExpectedCookie, ends: string | null): Told => ({
  name: cookie.name,
  domain: cookie.domain,
  hostOnly: cookie.hostOnly,
  path: cookie.path,
  secure: cookie.secure,
  httpOnly: cookie.httpOnly,
  sameSite: cookie.sameSite,
  partition: cookie.partition,
  ends,
});

const sorted = (cookies: readonly Told[]): readonly Told[] =>
  cookies.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
