import { NAME_FAMILIES, WELL_KNOWN_NAMES } from '../../cookie/index.ts';
import { USUAL_NAMES } from '../../words/names/usual-names.ts';

const families = new Set(NAME_FAMILIES.map((family) => family.name.replace(/[_.-]+$/, '')));
const placeholder = /[[<{*#$].*$/;

function isListed(name: string): boolean {
  return WELL_KNOWN_NAMES.has(name) || USUAL_NAMES.has(name) || families.has(name);
}

/** Whether software that many sites run sets a cookie of this name, whatever its variable part. */
export function isKnownName(name: string): boolean {
  if (isListed(name)) return true;
  const fixed = name.replace(placeholder, '').replace(/[_.-]+$/, '');
  return fixed.length > 2 && isListed(fixed);
}
