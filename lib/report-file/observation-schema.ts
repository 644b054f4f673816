import * as v from 'valibot';
import { anyInstant, count, instant } from '../report/values/instant.ts';

export const environmentSchema = v.strictObject({
  browser: v.string(),
  browserVersion: v.string(),
  platform: v.string(),
  userAgent: v.string(),
  privateWindow: v.boolean(),
  store: v.string(),
  timeZone: v.string(),
});

export const eventKindSchema = v.picklist([
  'login',
  'language-change',
  'consent-choice',
  'back-office-visit',
  'form-shown',
]);

const consent = v.variant('kind', [
  v.strictObject({ kind: v.literal('not-looked') }),
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('unknown-format') }),
  v.strictObject({
    kind: v.literal('choice'),
    services: v.record(v.string(), v.boolean()),
    madeAt: v.nullable(anyInstant),
  }),
]);

export const observationSchema = v.strictObject({
  startedAt: instant,
  observedAt: instant,
  consent,
  choices: v.exactOptional(v.array(v.strictObject({ consent, since: instant, until: instant }))),
  events: v.array(
    v.strictObject({
      kind: eventKindSchema,
      at: instant,
      evidence: v.picklist(['page-state', 'user-action', 'cookie']),
    }),
  ),
  thirdPartyHosts: v.array(v.string()),
  sent: v.exactOptional(
    v.array(
      v.strictObject({
        host: v.string(),
        consent: v.picklist(['before-choice', 'after-acceptance', 'after-refusal', 'after-partial-choice', 'unknown']),
        requests: v.nullable(count),
        cookies: v.nullable(v.array(v.string())),
        from: instant,
        to: instant,
      }),
    ),
  ),
  namesSeenByPage: v.nullable(v.array(v.string())),
  jarSizeAtStart: v.nullable(count),
});
