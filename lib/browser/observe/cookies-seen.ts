import { rememberLooked, type FirstSeen } from '../../observation/index.ts';
import type { Jar } from '../jar/list-jar.ts';
import { couldList } from '../permissions/third-party-access.ts';
import type { AuditSession } from '../session/audit-session.ts';

interface JarSeen {
  readonly jar: Pick<Jar, 'cookies'>;
  /** Hosts whose cookies this look could list. */
  readonly hostsRead: readonly string[];
  /** The address looked at, without query and fragment. */
  readonly page: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * The cookies that this audit has seen, with when and how each was first. What could not be listed before did not come now:
 * it is seen now.
 */
export function cookiesSeen(
  base: AuditSession,
  { jar, hostsRead, page, now }: JarSeen,
): Pick<AuditSession, 'sightings' | 'sightingsDropped'> {
  const how = base.charterOpenedAt === null ? 'appeared' : 'charter-opened';
  // What could be listed then, and was not there, came since.
  const since = base.listedAt === undefined ? {} : { absentAt: base.listedAt };
  const { sightings, dropped } = rememberLooked(base.sightings, {
    at: now,
    cookies: jar.cookies,
    stamp: ({ domain }): FirstSeen =>
      couldList(domain, base.hostsRead) ? { at: now, page, how, ...since } : { at: now, page, how: 'snapshot' },
    wouldList: ({ domain }) => couldList(domain, hostsRead),
  });
  return { sightings: { ...sightings }, sightingsDropped: base.sightingsDropped || dropped };
}
