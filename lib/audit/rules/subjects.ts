import { isForeign } from '../behind/known-cookie.ts';
import type { JudgedCookie, JudgedDeclaration, JudgedStorage } from '../audit-report.ts';
import type { Evidence } from '../finding.ts';
import type { MessageRef } from '../message-ref.ts';
import { about } from './results.ts';
import type { RuleContext, RuleResult } from './rule.ts';

type Make = (params: MessageRef['params'], evidence: readonly Evidence[]) => RuleResult;

/** One result about these cookies, or none. */
export function aboutCookies(cookies: readonly JudgedCookie[], make: Make): readonly RuleResult[] {
  return about(
    cookies,
    make,
    ({ cookie }) => cookie.name,
    ({ cookie }) => ({ kind: 'observed', key: cookie.key }),
  );
}

/** A declared row with its index in the report. */
export interface Row {
  readonly index: number;
  readonly judged: JudgedDeclaration;
}

/** All declared rows. */
export const rowsOf = ({ declared }: RuleContext): readonly Row[] =>
  declared.map((judged, index) => ({ index, judged }));

/** One result about these rows, or none. */
export function aboutRows(rows: readonly Row[], make: Make): readonly RuleResult[] {
  return about(
    rows,
    make,
    ({ judged }) => judged.declared.name,
    ({ index }) => ({ kind: 'declared', index }),
  );
}

/** One result about these names of other storage, or none. */
export function aboutStorage(items: readonly JudgedStorage[], make: Make): readonly RuleResult[] {
  return about(
    items,
    make,
    ({ item }) => item.name,
    ({ item }) => ({ kind: 'storage', name: item.name, storage: item.storage }),
  );
}

/** Set by another party, on its own domain. */
export const isThirdParty = ({ cookie }: JudgedCookie): boolean => isForeign(cookie);
