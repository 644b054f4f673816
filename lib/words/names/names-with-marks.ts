import { audienceNames } from './audience.ts';
import { behaviourNames } from './behaviour.ts';
import { consentManagersNames } from './consent-managers.ts';
import { frameworksNames } from './frameworks.ts';
import { googleNames } from './google.ts';
import { infrastructureNames } from './infrastructure.ts';
import { otherNames } from './other-names.ts';
import { platformNames } from './platform.ts';
import { signOnNames } from './sign-on.ts';
import { socialNames } from './social.ts';
import { videoNames } from './video.ts';

/**
 * What a name is known for, beside what the dictionary says of it, in a mark behind it: `!` well-known, never taken for a
 * misspelling of another; `?` usual, evidence that a table, list or sentence is about cookies.
 */
type Mark = '!' | '?';

const rows: readonly string[] = [
  audienceNames,
  behaviourNames,
  consentManagersNames,
  frameworksNames,
  googleNames,
  infrastructureNames,
  otherNames,
  platformNames,
  signOnNames,
  socialNames,
  videoNames,
].flatMap((names) => Object.values<string>(names));

const marks = /[!?]+$/;

/** The names of a row, without what they are known for. */
export function bareNames(row: string): readonly string[] {
  return row.split(' ').map((name) => name.replace(marks, ''));
}

/** Every name of the one list of known names, whatever its mark. */
export const LISTED_NAMES: ReadonlySet<string> = new Set(rows.flatMap((row) => bareNames(row)));

/** Every name of the one list of known names that has the mark. */
export function namesMarked(mark: Mark): ReadonlySet<string> {
  const marked = rows.flatMap((row) => row.split(' ')).filter((name) => marks.exec(name)?.[0].includes(mark));
  return new Set(marked.map((name) => name.replace(marks, '')));
}
