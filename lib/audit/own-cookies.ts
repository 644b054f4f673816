import type { Coverage, CoverageEntry } from '../observation/index.ts';

export const isHidden = ({ outcome }: CoverageEntry): boolean => outcome.state === 'not-looked';

/** Who set a cookie, and what is sent, are no places where one could be. */
export const holdsSomething = ({ scope: { kind } }: CoverageEntry): boolean => kind !== 'setters' && kind !== 'sent';

/** Places of cookies and other storage that nobody could look at; who set a cookie is not needed to know that it is there. */
export function hiddenPlaces(coverage: Coverage): Coverage {
  return coverage.filter((entry) => isHidden(entry) && holdsSomething(entry));
}

/** Whether the cookies of the portal's own host were listed; without an entry about them, they were not. */
export function hostCookiesLooked(coverage: Coverage): boolean {
  const own = coverage.filter(({ scope }) => scope.kind === 'first-party-jar');
  return own.length > 0 && !own.some(isHidden);
}

/**
 * Whether all first-party cookies of the portal were listed: its host's, and those of its parent domains, which it
 * receives too (RFC 6265bis, section 5.8.3). Without the latter, what was found is certain and no nought is.
 */
export function ownCookiesLooked(coverage: Coverage): boolean {
  return (
    hostCookiesLooked(coverage) && !coverage.some((entry) => entry.scope.kind === 'parent-domain' && isHidden(entry))
  );
}
