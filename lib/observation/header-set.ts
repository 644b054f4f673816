import type { ConsentChoice } from './consent-choice.ts';
import type { CookieSetter } from './observed-cookie.ts';

/** A cookie that a response header asked the browser to keep. Its value never gets this far. */
export interface HeaderSet extends CookieSetter {
  readonly name: string;
  /** The host that answered, or the Domain attribute without its dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
}

/** The choice in force, in one word: what matters is whether a cookie came before it, or in spite of it. */
export function consentStage(consent: ConsentChoice): CookieSetter['consent'] {
  switch (consent.kind) {
    case 'not-looked':
    case 'unknown-format':
      return 'unknown';
    case 'none':
      return 'before-choice';
    case 'choice':
      return stageOfServices(consent.services);
  }
}

function stageOfServices(services: Readonly<Record<string, boolean>>): CookieSetter['consent'] {
  const asked = Object.entries(services)
    .filter(([key]) => key !== 'functional_cookies')
    .map(([, accepted]) => accepted);
  if (asked.length === 0) return 'unknown';
  if (asked.every(Boolean)) return 'after-acceptance';
  return asked.some(Boolean) ? 'after-partial-choice' : 'after-refusal';
}

/**
 * The default path of a cookie (RFC 6265bis section 5.1.4).
 *
 * @param path of the request.
 * @example defaultPath('/a/b') // '/a'
 */
export function defaultPath(path: string): string {
  const end = path.lastIndexOf('/');
  return path.startsWith('/') && end > 0 ? path.slice(0, end) : '/';
}

/**
 * Who set a cookie that the jar holds: the last header that asked for one of the same name, domain and path.
 *
 * @param sets in order of time.
 */
export function setterOf(
  cookie: Pick<HeaderSet, 'name' | 'domain' | 'path' | 'hostOnly'>,
  sets: readonly HeaderSet[],
): CookieSetter | null {
  const set = sets.findLast(
    (candidate) =>
      candidate.name === cookie.name &&
      candidate.domain === cookie.domain &&
      candidate.path === cookie.path &&
      candidate.hostOnly === cookie.hostOnly,
  );
  if (set === undefined) return null;
  const { by, url, page, at, askedLifetimeSeconds, consent } = set;
  return { by, url, page, at, askedLifetimeSeconds, consent };
}
