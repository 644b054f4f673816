import * as v from 'valibot';
import { charterRowSchema } from './charter-row-schema.ts';

const confidence = v.strictObject({
  level: v.picklist(['high', 'medium', 'low']),
  because: v.picklist([
    'named-column',
    'column-by-content',
    'labelled-list',
    'list-item',
    'sentence',
    'flattened-text',
    'glued-text',
  ]),
});

export const declaredCookieSchema = v.strictObject({
  name: v.string(),
  matchesNothing: v.boolean(),
  provider: v.nullable(v.string()),
  service: v.nullable(v.string()),
  place: v.nullable(v.string()),
  serviceAndPlace: v.nullable(v.string()),
  purpose: v.nullable(v.string()),
  category: v.nullable(v.picklist(['necessary', 'preferences', 'statistics', 'marketing', 'other'])),
  categoryText: v.nullable(v.string()),
  section: v.nullable(v.string()),
  duration: v.nullable(v.strictObject({ text: v.string(), seconds: v.nullable(v.number()) })),
  storage: v.picklist([
    'cookie',
    'local-storage',
    'session-storage',
    'indexed-db',
    'cache-storage',
    'service-worker',
    'pixel',
    'sdk',
  ]),
  row: charterRowSchema,
  confidence,
  unseenCharacters: v.exactOptional(v.literal(true)),
});
