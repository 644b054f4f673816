import { hiddenPlaces } from '../../../audit/index.ts';
import { scopeWords } from '../../wording/scope-words.ts';
import type { Block, Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';

/** Places that the first page has room for; the evidence has them all. */
const most = 8;

/** Where nobody could look, and why: it stands on the page that is signed. */
export function placesNotLooked({ t, report, translator }: Writer): readonly Block[] {
  const hidden = hiddenPlaces(report.coverage);
  if (hidden.length === 0) return [];
  const lines = hidden.slice(0, most).map((entry): Line => {
    const { outcome } = entry;
    const why = outcome.state === 'not-looked' ? ` (${t(`report.not-looked.${outcome.reason}`)})` : '';
    return [`${scopeWords(entry, translator)}${why}`];
  });
  const more = hidden.length - lines.length;
  return [
    { kind: 'heading', text: t('report.places-not-looked') },
    {
      kind: 'list',
      lines: [...lines, ...(more > 0 ? [[t('report.places-not-looked.more', { count: more })]] : [])],
    },
  ];
}
