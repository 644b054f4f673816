import { joiningWords } from './joining-words.ts';
/** What joins names as a mere "et" does: "NID, ainsi que CONSENT". One list for all languages. */
const PHRASES = new RegExp(String.raw`(?: ?,)? ${joiningWords('asWellAs')} `, 'giu');

/**
 * Puts one plain joining word where a phrase joins, so that the names on both sides are read alike.
 *
 * @param line with single spaces
 * @example withPlainJoiners('NID, així com CONSENT') // 'NID et CONSENT'
 */
export function withPlainJoiners(line: string): string {
  return line.replaceAll(PHRASES, ' et ');
}

const LEADING = new RegExp(String.raw`^(?:${joiningWords('joiner')}|${joiningWords('asWellAs')}|\+|&) +(?=\S)`, 'iu');

/** What stands behind a comma or an opening bracket, without the word that joins: "_ga, and _gid", "_ga (et _ga_*)". */
export function withoutJoiner(piece: string): string {
  return piece.replace(LEADING, '');
}
