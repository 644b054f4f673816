import type { ReportProblem } from './parse-report.ts';
import { shownPlace } from './shown-place.ts';

/**
 * The first thing of a file that the report read from it would not hold: a name that the reader leaves out
 * (`__proto__`), a list where named values stand, a number that JSON can't write (`1e999`). A file is taken whole or
 * not at all.
 *
 * @param given what was to be read, as JSON has it.
 * @param taken what came of it; as deep as a report is, however deep the file.
 * @returns null where all of it was taken.
 */
export function firstLeftBehind(given: unknown, taken: unknown, place = ''): ReportProblem | null {
  if (typeof given === 'number' && !Number.isFinite(given)) return notAs('finite number', given, place);
  if (!isContainer(given) || !isContainer(taken)) return null;
  if (Array.isArray(given) !== Array.isArray(taken)) return notAs('Object', 'Array', place);
  return firstWithin(given, taken, place);
}

function firstWithin(given: object, taken: object, place: string): ReportProblem | null {
  for (const [key, value] of Object.entries(given)) {
    const here = place === '' ? key : `${place}.${key}`;
    if (!Object.hasOwn(taken, key)) return { kind: 'unknown-field', place: shownPlace(here) };
    const problem = firstLeftBehind(value, Reflect.get(taken, key), here);
    if (problem !== null) return problem;
  }
  return null;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

const notAs = (expected: string, received: unknown, place: string): ReportProblem => ({
  kind: 'wrong-field',
  place: shownPlace(place),
  expected,
  received: String(received),
});
