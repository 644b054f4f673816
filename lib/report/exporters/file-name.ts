import type { AuditReport } from '../../audit/index.ts';
import { localDay } from '../text/moment-words.ts';

/** What the name is made of. */
interface Named extends Pick<AuditReport, 'generatedAt'> {
  readonly portal: Pick<AuditReport['portal'], 'host'>;
  readonly environment: Pick<AuditReport['environment'], 'timeZone'>;
}

/** Longest host part of a file name: with the rest it stays far below the 255 bytes that file systems take. */
const longestHost = 120;

/**
 * Name of an exported file: portal and day of the audit, where the auditor is.
 *
 * A host is hostile text when a report was imported, so that only letters, digits, dots and hyphens are let through.
 *
 * @param report the report that the file is made of.
 * @param extension without the dot.
 * @param part what the file holds, where it is not the report itself (`charte-corrigee`).
 * @example fileName(report, 'csv') // 'temoin_data.exemple.test_2026-11-22.csv'
 */
export function fileName(report: Named, extension: string, part?: string): string {
  const host = report.portal.host
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]/g, '-')
    .replaceAll('..', '-')
    .slice(0, longestHost);
  const date = localDay(report.generatedAt, report.environment.timeZone).replaceAll(/[^0-9-]/g, '');
  return `${['temoin', host, date, ...(part === undefined ? [] : [part])].join('_')}.${extension}`;
}
