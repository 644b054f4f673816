import * as v from 'valibot';
import { declaredCookieSchema } from './declared-cookie-schema.ts';
import { charterRowSchema } from './charter-row-schema.ts';
import { index } from '../report/values/instant.ts';

const unreadRow = v.strictObject({
  ...charterRowSchema.entries,
  reason: v.picklist(['no-name', 'label-not-name', 'not-a-cookie', 'not-understood']),
  section: v.nullable(v.string()),
  provider: v.nullable(v.string()),
});

const columnRole = v.picklist([
  'name',
  'provider',
  'service',
  'place',
  'service-and-place',
  'purpose',
  'category',
  'duration',
  'storage',
  'host',
  'other',
]);

const table = v.strictObject({
  index,
  layout: v.picklist(['table', 'definition-list', 'list', 'grid', 'flattened', 'tab-separated', 'glued', 'prose']),
  section: v.nullable(v.string()),
  caption: v.nullable(v.string()),
  header: v.array(v.string()),
  columns: v.array(columnRole),
  rows: v.array(charterRowSchema),
});

export const charterSchema = v.strictObject({
  url: v.nullable(v.string()),
  language: v.nullable(v.string()),
  content: v.picklist(['declares-cookies', 'names-no-cookie', 'no-table', 'empty']),
  title: v.nullable(v.string()),
  tables: v.array(table),
  declared: v.array(declaredCookieSchema),
  unnamedRows: v.array(unreadRow),
  unreadRows: v.array(unreadRow),
  namedHosts: v.array(v.string()),
  text: v.string(),
  truncated: v.boolean(),
});
