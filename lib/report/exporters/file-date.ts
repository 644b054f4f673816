import type { AuditReport } from '../../audit/index.ts';

/** A ZIP can date its files from 1980 to 2099 only. */
const earliest = Date.UTC(1980, 0, 2);
const latest = Date.UTC(2099, 11, 30);

/** The date that files in an archive bear: the report's own, so that the same report gives the same bytes. */
export function fileDate({ generatedAt }: AuditReport): Date {
  const time = Date.parse(generatedAt);
  const date = new Date(Math.min(Math.max(Number.isNaN(time) ? earliest : time, earliest), latest));
  // A ZIP dates its files in local time: what is local here is made of the parts in UTC, on every machine the same.
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
