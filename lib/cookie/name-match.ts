/**
 * How a declared name relates to an observed one.
 *
 * - `exact`: the same characters (cookie names are case-sensitive, RFC 6265bis section 5.6).
 * - `pattern`: the declared name is written with a wildcard or placeholder that the observed name fills.
 * - `family`: the declared name stands by convention for a longer one (`_pk_id` for `_pk_id.<site>.<hash>`).
 * - `near`: not a match, but probably a misspelling of it.
 * - `none`: nothing to do with each other.
 */
export type NameMatch = 'exact' | 'pattern' | 'family' | 'near' | 'none';
