import { lookUpOwn } from '../../dictionary/index.ts';
import type { ConsentNeed } from '../../dictionary/index.ts';
import type { StorageKindSeen } from '../../observation/index.ts';
import type { JudgedCookie, JudgedStorage } from '../audit-report.ts';
import { seenOfCookie, seenOfItem, type Seen } from '../consent/seen.ts';
import type { Evidence } from '../finding.ts';
import { about } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';

/** A thing that measures or follows, and whether it may do so without asking: a cookie, or a name of other storage. */
export interface Tracker {
  readonly judged: JudgedCookie | JudgedStorage;
  /** As sentences name it: a key of other storage with its place, and whose it is. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly seen: Seen;
  readonly need: Exclude<ConsentNeed, 'exempt'>;
  /** Key of its service in the portal's record of choices. */
  readonly service: string | null;
}

/** What the charter itself calls it, where the dictionary does not know it. */
function declaredNeed({ match }: JudgedCookie | JudgedStorage, { declared }: RuleContext): ConsentNeed | null {
  const category = match === null ? null : declared[match.declared]?.declared.category;
  if (category === 'marketing') return 'needed';
  return category === 'statistics' ? 'maybe-exempt' : null;
}

function cookieTrackers(context: RuleContext): readonly Tracker[] {
  return context.own.flatMap((judged): readonly Tracker[] => {
    const { cookie } = judged;
    const entry = context.known(cookie);
    const need = entry?.consent ?? declaredNeed(judged, context);
    if (need === null || need === 'exempt') return [];
    const evidence = { kind: 'observed', key: cookie.key } as const;
    const service = entry?.consentService ?? null;
    return [{ judged, name: cookie.name, evidence, seen: seenOfCookie(cookie), need, service }];
  });
}

/** Places of names, as the standards call them in every language. A cache and a worker follow nobody by their names. */
const places: Partial<Readonly<Record<StorageKindSeen, string>>> = {
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'IndexedDB',
};

function storedTrackers(context: RuleContext): readonly Tracker[] {
  return context.otherStorage.flatMap((judged): readonly Tracker[] => {
    const { name, storage } = judged.item;
    const place = places[storage];
    if (place === undefined) return [];
    // Of names in other storage our own layer alone is asked: the database knows cookies.
    const entry = lookUpOwn(name, context.portal.host);
    const need = entry?.consent ?? declaredNeed(judged, context);
    if (need === null || need === 'exempt') return [];
    return [
      {
        judged,
        name: `${name} [${entry === null ? '' : `${entry.provider} · `}${place}]`,
        evidence: { kind: 'storage', name, storage },
        seen: seenOfItem(judged.item, context.observation),
        need,
        service: entry?.consentService ?? null,
      },
    ];
  });
}

/** What needs consent, or may need it, by the dictionary or by the charter's own words, wherever it is kept. */
export function trackersOf(context: RuleContext): readonly Tracker[] {
  return [...cookieTrackers(context), ...storedTrackers(context)];
}

/** One result about these trackers, or none. */
export function aboutTrackers(
  trackers: readonly Tracker[],
  make: (more: Pick<RuleResult, 'params' | 'evidence'>) => RuleResult,
): readonly RuleResult[] {
  return about(
    trackers,
    (params, evidence) => make({ params, evidence }),
    ({ name }) => name,
    ({ evidence }) => evidence,
  );
}
