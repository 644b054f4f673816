import { NAME_FAMILIES } from './name-families.ts';
import { LISTED_NAMES } from './names-with-marks.ts';
import { USUAL_NAMES } from './usual-names.ts';
import { WELL_KNOWN_NAMES } from './well-known-names.ts';

const families = new Set(NAME_FAMILIES.map((family) => family.name.replace(/[_.-]+$/, '')));
const placeholder = /[[<{*#$].*$/;
/** `_hjSessionUser_3141592`: what a site fills in. */
const filledIn = /[_.-]\d+$/;

function isMarked(name: string): boolean {
  return WELL_KNOWN_NAMES.has(name) || USUAL_NAMES.has(name) || families.has(name);
}

function fixedPart(name: string): string {
  return name.replace(placeholder, '').replace(/[_.-]+$/, '');
}

/** Whether software that many sites run sets a cookie of this name, whatever its variable part. */
export function isKnownName(name: string): boolean {
  if (isMarked(name)) return true;
  const fixed = fixedPart(name);
  return fixed.length > 2 && isMarked(fixed);
}

/** Whether a name is one of all those listed, be they words as well: what two halves make is no chance. */
export function isListedName(name: string): boolean {
  return isKnownName(name) || LISTED_NAMES.has(name) || isKnownName(name.replace(filledIn, ''));
}
