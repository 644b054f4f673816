import { NAME_FAMILIES, WELL_KNOWN_NAMES } from '../../cookie/index.ts';

const families = new Set(NAME_FAMILIES.map((family) => family.name.replace(/[_.-]+$/, '')));
const placeholder = /[[<{*#$].*$/;

/** Whether software that many sites run sets a cookie of this name, whatever its variable part. */
export function isKnownName(name: string): boolean {
  if (WELL_KNOWN_NAMES.has(name) || families.has(name)) return true;
  const fixed = name.replace(placeholder, '').replace(/[_.-]+$/, '');
  return fixed.length > 2 && (families.has(fixed) || WELL_KNOWN_NAMES.has(fixed));
}
