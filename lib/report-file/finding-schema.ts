import * as v from 'valibot';
import { index } from '../report/values/instant.ts';
import { messageRefSchema } from './message-ref-schema.ts';

const evidence = v.variant('kind', [
  v.strictObject({ kind: v.literal('observed'), key: v.string() }),
  v.strictObject({ kind: v.literal('declared'), index }),
  v.strictObject({ kind: v.literal('row'), table: index, row: index }),
  v.strictObject({ kind: v.literal('charter') }),
  v.strictObject({ kind: v.literal('coverage'), index }),
  v.strictObject({ kind: v.literal('storage'), name: v.string(), storage: v.string() }),
  v.strictObject({ kind: v.literal('sent'), host: v.string() }),
]);

const reference = v.strictObject({
  title: v.string(),
  url: v.nullable(v.string()),
  date: v.nullable(v.string()),
  certainty: v.picklist(['verified', 'reported']),
});

export const findingSchema = v.strictObject({
  rule: v.string(),
  outcome: v.picklist(['pass', 'fail', 'needs-review', 'not-applicable']),
  severity: v.picklist(['high', 'medium', 'low', 'recommendation']),
  message: messageRefSchema,
  evidence: v.array(evidence),
  reference,
});
