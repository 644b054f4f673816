import * as v from 'valibot';
import { declaredCookieSchema } from './declared-cookie-schema.ts';
import { count, index } from '../report/values/instant.ts';
import { messageRefSchema } from './message-ref-schema.ts';
import { eventKindSchema } from './observation-schema.ts';
import { observedCookieSchema, storedItemSchema } from './observed-cookie-schema.ts';

const observedVerdict = v.picklist(['declared', 'probably-declared', 'undeclared', 'no-charter']);

const known = v.exactOptional(
  v.strictObject({
    provider: v.string(),
    category: v.picklist(['necessary', 'preferences', 'statistics', 'marketing', 'other']),
    purpose: v.strictObject({ fr: v.nullable(v.string()), en: v.string() }),
    layer: v.picklist(['own', 'open-cookie-database']),
  }),
);

const match = v.nullable(v.strictObject({ kind: v.picklist(['exact', 'pattern', 'family']), declared: index }));

export const judgedCookieSchema = v.strictObject({
  cookie: observedCookieSchema,
  verdict: observedVerdict,
  match,
  near: v.nullable(index),
  sharedDomain: v.boolean(),
  reason: messageRefSchema,
  known,
});

export const judgedStorageSchema = v.strictObject({
  item: storedItemSchema,
  verdict: observedVerdict,
  match,
  near: v.nullable(index),
  reason: messageRefSchema,
  known,
});

export const judgedDeclarationSchema = v.strictObject({
  declared: declaredCookieSchema,
  verdict: v.picklist(['observed', 'conditional', 'missing', 'not-looked', 'unverifiable']),
  observed: v.array(v.string()),
  awaits: v.nullable(eventKindSchema),
  reason: messageRefSchema,
  known,
});

export const summarySchema = v.strictObject({
  declaredObserved: count,
  undeclared: count,
  missing: count,
  conditional: count,
  toLookAt: v.strictObject({
    probablyDeclared: count,
    notLooked: count,
    unverifiable: count,
    sharedDomain: count,
    unnamedRows: count,
    unreadRows: count,
    scopesNotLooked: count,
  }),
  observedTotal: count,
  declaredTotal: count,
  overall: messageRefSchema,
});
