import * as v from 'valibot';

/**
 * ISO 8601 instant as `Date.prototype.toISOString` writes it, of a year in which an audit can be made. The pattern says so
 * to programs that take the format of JSON Schema for a remark.
 */
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.regex(/^(?:19[7-9]|2[01]\d)\d-\d{2}-\d{2}T\d{2}:/));

/** The same whatever the year: what a site asked for, not what a clock said. */
export const anyInstant = v.pipe(v.string(), v.isoTimestamp(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:/));

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** An index into a list of the same report. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const count = index;

/** What a site asked for, however long. */
export const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
