import * as v from 'valibot';
import { charterStatusSchema } from './charter-retrieval-schema.ts';
import { charterSchema } from './charter-schema.ts';
import { declaredCookieSchema } from './declared-cookie-schema.ts';
import { instant, sha256Hex } from '../report/values/instant.ts';

export const charterVersionSchema = v.strictObject({
  url: v.string(),
  language: v.string(),
  status: charterStatusSchema,
  httpStatus: v.nullable(v.number()),
  readAt: v.nullable(instant),
  sha256Bytes: v.nullable(sha256Hex),
  sha256Text: v.nullable(sha256Hex),
  content: v.nullable(charterSchema.entries.content),
  declared: v.array(v.strictObject({ name: v.string(), duration: declaredCookieSchema.entries.duration })),
  whole: v.boolean(),
});
