import type { MessageRef } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { visiblePieces } from './visible-text.ts';

/** Longer names are cut in a sentence; the row beside it shows them whole. */
const longest = 120;

/** Scripts written from right to left: they would reorder the sentence around them. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

function harmless(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 1));
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
  const shown = visiblePieces(cut)
    .map((piece) => piece.text)
    .join('');
  // First strong isolate and its end, UAX #9: what is written inside has no say outside.
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/**
 * A sentence of a report, in which the words that come from a page can neither hide, nor reorder it, nor flood it.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function saySafely(translator: Translator, { id, params }: MessageRef): string {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? harmless(value) || translator.t('row.no-name') : value,
  ]);
  return translator.say({ id, params: Object.fromEntries(entries) });
}
