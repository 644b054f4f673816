import { indexDatabase } from './database.ts';
import type { CompactDatabase, CookieDatabase } from './database.ts';

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

function isRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== 6) return false;
  const kinds = ['string', 'number', 'number', 'string', 'number', 'string'];
  return kinds.every((kind, index) => typeof row[index] === kind);
}

function isCompact(data: unknown): data is CompactDatabase {
  if (!isRecord(data) || data['format'] !== 1) return false;
  const { vendors, categories, rows } = data;
  return Array.isArray(vendors) && Array.isArray(categories) && Array.isArray(rows) && rows.every(isRow);
}

/**
 * Takes in the database as it was shipped beside the program.
 *
 * @returns null where it is not in the format that this version knows: the audit then does without it
 */
export function readDatabase(data: unknown): CookieDatabase | null {
  return isCompact(data) ? indexDatabase(data) : null;
}
