import * as v from 'valibot';
import { anyInstant, instant, seconds } from '../report/values/instant.ts';

const firstSeen = v.strictObject({
  at: instant,
  page: v.string(),
  how: v.picklist(['snapshot', 'appeared', 'charter-opened']),
  absentAt: v.exactOptional(instant),
});

const setter = v.strictObject({
  by: v.picklist(['header', 'script']),
  url: v.string(),
  page: v.nullable(v.string()),
  at: instant,
  askedLifetimeSeconds: v.nullable(seconds),
  consent: v.picklist(['before-choice', 'after-acceptance', 'after-refusal', 'after-partial-choice', 'unknown']),
});

/** Strict: a file that brings a `value` is refused, it never enters. */
export const observedCookieSchema = v.strictObject({
  key: v.string(),
  name: v.string(),
  domain: v.string(),
  hostOnly: v.boolean(),
  path: v.string(),
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['strict', 'lax', 'none', 'unspecified']),
  session: v.boolean(),
  expiresAt: v.nullable(anyInstant),
  partition: v.nullable(v.string()),
  store: v.string(),
  party: v.picklist(['first', 'third']),
  origin: v.picklist(['host', 'parent-domain', 'partitioned', 'third-party']),
  firstSeen,
  lastSeen: v.exactOptional(v.strictObject({ at: instant, goneAt: instant })),
  setter: v.nullable(setter),
  settings: v.exactOptional(v.array(setter)),
});

export const storageKind = v.picklist([
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-worker',
]);

export const storedItemSchema = v.strictObject({
  storage: storageKind,
  origin: v.string(),
  name: v.string(),
  firstSeen: v.exactOptional(firstSeen),
  stores: v.exactOptional(v.nullable(v.array(v.string()))),
});
