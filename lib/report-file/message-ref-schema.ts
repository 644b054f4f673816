import * as v from 'valibot';

export const messageRefSchema = v.strictObject({
  id: v.string(),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});
