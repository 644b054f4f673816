import * as v from 'valibot';
import { index, instant, sha256Hex } from '../report/values/instant.ts';

const origin = v.picklist(['link', 'known-path', 'user-address', 'pasted-text', 'this-page']);

export const charterStatusSchema = v.picklist([
  'read',
  'not-found',
  'redirects-elsewhere',
  'other-host',
  'pdf',
  'login-required',
  'rendered-late',
  'http-error',
  'unreachable',
  'too-large',
  'not-html',
  'no-content',
  'page-forbids',
  'not-looked',
]);

export const charterRetrievalSchema = v.strictObject({
  status: charterStatusSchema,
  origin: v.nullable(origin),
  url: v.nullable(v.string()),
  location: v.nullable(v.string()),
  httpStatus: v.nullable(v.number()),
  readAt: v.nullable(instant),
  sha256Bytes: v.nullable(sha256Hex),
  sha256Text: v.nullable(sha256Hex),
  truncated: v.boolean(),
  through: v.exactOptional(v.picklist(['background', 'page', 'page-worker'])),
  answeredAt: v.exactOptional(instant),
  redaction: v.exactOptional(v.strictObject({ partsLeftOut: index, masked: index })),
  attempts: v.array(
    v.strictObject({ url: v.string(), origin, status: charterStatusSchema, httpStatus: v.nullable(v.number()) }),
  ),
  linksLooked: v.exactOptional(v.picklist(['some', 'none'])),
});
