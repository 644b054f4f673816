import { setterOf, settingsOf, stripUrl, type ObservedCookie, type UnstampedCookie } from '../../observation/index.ts';
import type { PageProbe } from '../page/probe-page.ts';
import type { AuditSession } from '../session/audit-session.ts';
import type { ControlledListing } from './list-with-control.ts';

/** The cookies of a look with when each was first seen and who set it. @param now ISO 8601, UTC. */
export function stamped(
  { jar }: ControlledListing,
  session: AuditSession,
  now: string,
  probe: PageProbe,
): readonly ObservedCookie[] {
  return jar.cookies.map((cookie) => ({
    ...cookie,
    firstSeen: session.firstSeen[cookie.key] ?? { at: now, page: stripUrl(probe.url), how: 'snapshot' },
    ...settersSeen(cookie, session.headerSets),
  }));
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
