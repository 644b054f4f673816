import type { AuditReport } from '../audit/index.ts';
import { parseReport } from './parse-report.ts';
import type { ReportProblem } from './parse-report.ts';
import { firstRepeatedField } from './repeated-field.ts';
import { shownPlace } from './shown-place.ts';

/** Longest file that is read: some thirty times the report of a browser's fullest jar. */
export const longestFile = 32_000_000;

/** Why a file is no report. */
export type FileProblem =
  | ReportProblem
  /** Not JSON at all, or cut before its end. */
  | { readonly kind: 'not-json' }
  /** A field stands twice in one object, so that two readers would read two reports. */
  | { readonly kind: 'repeated-field'; readonly place: string }
  | { readonly kind: 'too-large'; readonly megabytes: number };

export type ReadReport =
  | { readonly ok: true; readonly report: AuditReport }
  | { readonly ok: false; readonly problem: FileProblem };

/** A character is three bytes of UTF-8 at most: a longer file holds more of them than are read. */
const longestInBytes = 3 * longestFile;

/**
 * Whether a file is too large to be opened at all: gigabytes are not loaded to be refused.
 *
 * @param bytes size of the file
 */
export function tooLargeToOpen(bytes: number): FileProblem | null {
  return bytes > longestInBytes ? { kind: 'too-large', megabytes: Math.ceil(bytes / 1e6) } : null;
}

/**
 * Reads an exported JSON file. Never throws; the file is hostile until it is read.
 *
 * @param text of the file, with or without a byte order mark.
 * @example readReportFile('{"schemaVersion": 1, "to') // { ok: false, problem: { kind: 'not-json' } }
 */
export function readReportFile(text: string): ReadReport {
  if (text.length > longestFile) {
    return { ok: false, problem: { kind: 'too-large', megabytes: Math.ceil(text.length / 1e6) } };
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
  const read = parseReport(parsed);
  const repeated = read.ok ? firstRepeatedField(text) : null;
  return repeated === null ? read : { ok: false, problem: { kind: 'repeated-field', place: shownPlace(repeated) } };
}
