import { isNamingLabel, readColumnLabel } from '../table/column-label.ts';
import { notedNames } from './listed-names.ts';
import type { CookieRecord } from './records.ts';

/** Whether a record tells a length in a field of its own. */
function tellsLength({ fields }: CookieRecord): boolean {
  return fields.some(({ label, role }) => (role ?? readColumnLabel(label).role) === 'duration');
}

/**
 * "Cookies: _pk_id (13 months), _pk_ses (30 minutes)": one record for each name, with the length in its brackets. Any
 * other record stays what it is.
 */
export function withNotedNames(record: CookieRecord): readonly CookieRecord[] {
  const naming = record.fields.filter(({ label }) => isNamingLabel(label));
  const [only, more] = naming;
  if (record.name !== null || only === undefined || more !== undefined || tellsLength(record)) return [record];
  const noted = notedNames(only.value);
  if (noted === null) return [record];
  return noted.map(({ name, fields }) => ({
    name: null,
    fields: [{ ...only, value: name }, ...record.fields.filter((field) => field !== only), ...fields],
  }));
}
