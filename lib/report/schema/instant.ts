import * as v from 'valibot';

/** ISO 8601 instant as `Date.prototype.toISOString` writes it. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** An index into a list of the same report. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const count = index;
