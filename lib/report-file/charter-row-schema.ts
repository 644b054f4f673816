import * as v from 'valibot';
import { index } from '../report/values/instant.ts';

export const charterRowSchema = v.strictObject({
  table: index,
  row: index,
  cells: v.array(v.string()),
  textFragment: v.nullable(v.string()),
});
