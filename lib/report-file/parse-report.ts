import * as v from 'valibot';
import type { AuditReport } from '../audit/index.ts';
import { textWithSigns } from '../report/text/text-with-signs.ts';
import { auditReportSchema, currentSchemaVersion } from './audit-report-schema.ts';
import { firstContradiction } from './contradiction.ts';
import { firstDanglingReference } from './dangling-reference.ts';
import { firstLeftBehind } from './left-behind.ts';
import { shownPlace } from './shown-place.ts';

/** Why a thing is not a report, with the place of the fault (`observed.3.cookie.name`; empty for the whole). */
export type ReportProblem =
  | { readonly kind: 'not-a-report' }
  /** Written by a later version of Témoin. */
  | { readonly kind: 'newer-version'; readonly found: number }
  | { readonly kind: 'unknown-version'; readonly found: string }
  | { readonly kind: 'wrong-field'; readonly place: string; readonly expected: string; readonly received: string }
  /** A field that the format does not have. */
  | { readonly kind: 'unknown-field'; readonly place: string }
  /** An index or key that points to nothing in the same report. */
  | { readonly kind: 'dangling-reference'; readonly place: string }
  /** The summary, or a verdict, says something else than the report's own lists. */
  | { readonly kind: 'contradiction'; readonly place: string };

export type ParsedReport =
  | { readonly ok: true; readonly report: AuditReport }
  | { readonly ok: false; readonly problem: ReportProblem };

const refuse = (problem: ReportProblem): ParsedReport => ({ ok: false, problem });

/**
 * The one door by which a report comes in from outside (a file, the browser's storage, a message).
 *
 * Parse, don't validate: what comes out has the type, exactly its fields, every reference in it points somewhere, and
 * its summary is what its lists come to.
 *
 * @param input anything, usually the result of `JSON.parse`.
 * @returns the report, or the first problem with its place. Never throws.
 * @example parseReport({ schemaVersion: 99 }) // { ok: false, problem: { kind: 'newer-version', found: 99 } }
 */
export function parseReport(input: unknown): ParsedReport {
  if (typeof input !== 'object' || input === null) return refuse({ kind: 'not-a-report' });
  const version = schemaVersionOf(input);
  if (version === null) return refuse({ kind: 'not-a-report' });
  if (typeof version === 'number' && version > currentSchemaVersion) {
    return refuse({ kind: 'newer-version', found: version });
  }
  if (version !== currentSchemaVersion) {
    return refuse({ kind: 'unknown-version', found: textWithSigns(String(version).slice(0, 40)) });
  }
  const parsed = v.safeParse(auditReportSchema, input, { abortEarly: true });
  if (!parsed.success) return refuse(fieldProblem(parsed.issues[0]));
  const leftBehind = firstLeftBehind(input, parsed.output);
  if (leftBehind !== null) return refuse(leftBehind);
  return agreeing(parsed.output);
}

/** A report of the right form whose parts bear each other out. */
function agreeing(report: AuditReport): ParsedReport {
  const dangling = firstDanglingReference(report);
  if (dangling !== null) return refuse({ kind: 'dangling-reference', place: dangling });
  const contradiction = firstContradiction(report);
  if (contradiction !== null) return refuse({ kind: 'contradiction', place: shownPlace(contradiction) });
  return { ok: true, report };
}

function schemaVersionOf(input: object): string | number | null {
  if (!('schemaVersion' in input)) return null;
  const { schemaVersion } = input;
  return typeof schemaVersion === 'number' || typeof schemaVersion === 'string' ? schemaVersion : null;
}

function fieldProblem(issue: v.BaseIssue<unknown>): ReportProblem {
  const place = shownPlace(v.getDotPath(issue) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown-field', place };
  return {
    kind: 'wrong-field',
    place,
    expected: issue.expected ?? '',
    received: shownPlace(issue.received.slice(0, 80)),
  };
}
