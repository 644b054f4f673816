import { goneOf, setterOf, settingsOf, stripUrl, type ObservedCookie } from '../../observation/index.ts';
import type { UnstampedCookie } from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';
import type { AuditSession } from '../session/audit-session.ts';
import type { ControlledListing } from './list-with-control.ts';

type Seen = Pick<AuditSession, 'sightings' | 'headerSets'>;

/**
 * The cookies of a look, and those of earlier looks of the audit that are gone, with when each was seen and who set it.
 *
 * @param now ISO 8601, UTC.
 */
export function stamped(
  { jar }: Pick<ControlledListing, 'jar'>,
  session: Seen,
  now: string,
  probe: Pick<PageProbe, 'url'>,
): readonly ObservedCookie[] {
  const there = jar.cookies.map((cookie) => ({
    ...cookie,
    firstSeen: session.sightings[cookie.key]?.first ?? { at: now, page: stripUrl(probe.url), how: 'snapshot' as const },
    ...settersSeen(cookie, session.headerSets),
  }));
  const keys = new Set(there.map(({ key }) => key));
  const gone = goneOf(session.sightings).filter(({ cookie }) => !keys.has(cookie.key));
  return [
    ...there,
    ...gone.map(({ cookie, first, lastAt, goneAt }) => ({
      ...cookie,
      firstSeen: first,
      lastSeen: { at: lastAt, goneAt },
      ...settersSeen(cookie, session.headerSets),
    })),
  ];
}

/** Who set a cookie last, and, where that is not all that was seen, each setting under another choice. */
function settersSeen(
  cookie: UnstampedCookie,
  sets: AuditSession['headerSets'],
): Pick<ObservedCookie, 'setter' | 'settings'> {
  const setter = setterOf(cookie, sets);
  const settings = settingsOf(cookie, sets);
  return settings.some(({ consent }) => consent !== setter?.consent) ? { setter, settings } : { setter };
}
