import { paragraph, run } from './word-xml.ts';

/** A letter that is plain text, as paragraphs to edit: an empty line parts them, a dash begins a point of a list. */
export function letterWord(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.startsWith('- ') ? paragraph(run(line.slice(2)), 'ListBullet') : paragraph(line === '' ? '' : run(line)),
    )
    .join('');
}
