/** What ends what no reader sees: a comment ends at its own mark alone, a script or style at a closing tag. */
const edge = /<!--(?!-?>)|--!?>|<(\/?)(?:script|style)\b/gi;
type Place = 'page' | 'comment' | 'script';

const endsComment = (mark: string): boolean => mark.startsWith('--');

function placeAfter(place: Place, mark: string, closes: boolean): Place {
  if (place === 'comment') return endsComment(mark) ? 'page' : 'comment';
  if (place === 'script') return closes ? 'page' : 'script';
  if (mark === '<!--') return 'comment';
  return endsComment(mark) || closes ? 'page' : 'script';
}

/** The source with scripts, styles and comments cut out, so that what they hold is not taken for the page's. */
export function renderedSource(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  let place: Place = 'page';
  for (const match of html.matchAll(edge)) {
    const next = placeAfter(place, match[0], match[1] === '/');
    if (place === 'page' && next !== 'page') pieces.push(html.slice(at, match.index));
    if (place !== 'page' && next === 'page') at = match.index + (place === 'comment' ? match[0].length : 0);
    place = next;
  }
  if (place === 'page') pieces.push(html.slice(at));
  return pieces.join('');
}
