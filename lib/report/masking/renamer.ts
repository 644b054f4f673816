import { maskIdentifiers } from './mask-identifiers.ts';

/** Gives each text its masked form; two texts that differ keep forms that differ. */
export type Renamer = (text: string) => string;

/**
 * Masked forms for a set of texts.
 *
 * Two cookies whose names differ only in what is masked must stay two in the export, so that the second is numbered.
 *
 * @param texts all texts, in the order in which they are to be numbered.
 * @param mask how one text is masked.
 * @example createRenamer(['a.ab34cd56', 'a.ef34cd56'])('a.ef34cd56') // 'a.********~2'
 */
export function createRenamer(texts: Iterable<string>, mask: (text: string) => string = maskIdentifiers): Renamer {
  const distinct = new Set(texts);
  const forms = new Map<string, string>();
  const taken = new Set<string>();
  const last = new Map<string, number>();
  for (const text of distinct) {
    if (mask(text) === text) taken.add(text);
  }
  for (const text of distinct) {
    const masked = mask(text);
    if (masked === text) continue;
    const form = freeForm(masked, taken, last);
    taken.add(form);
    forms.set(text, form);
  }
  return (text) => forms.get(text) ?? mask(text);
}

function freeForm(masked: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  let number = last.get(masked) ?? 1;
  let form = number === 1 ? masked : `${masked}~${number}`;
  while (taken.has(form)) {
    number += 1;
    form = `${masked}~${number}`;
  }
  last.set(masked, number);
  return form;
}
