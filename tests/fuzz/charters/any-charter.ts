import * as fc from 'fast-check';
import { HOSTILE_PAGES } from '../../bench/hostile-pages.ts';
import { charterSets } from '../../bench/charters.ts';
import type { LabelledPage } from '../../bench/labelled-page.ts';
import { mutate, MUTATIONS } from '../../bench/mutate.ts';
import { builtCharter } from './built-charter.ts';
import type { CharterInput } from './charter-input.ts';
import { anyEdit, edited } from './edit.ts';

/** The project's labelled pages, and those of the folders in `CHARTERS` (parted by `:`), if any. */
const pages: readonly LabelledPage[] = charterSets().flatMap((set) => set.pages);

/** Longer than any real charter; what grows beyond is for the bench. */
const longest = 300_000;

const dressed = (page: LabelledPage, dresses: readonly number[]): LabelledPage =>
  dresses.reduce((now, at) => {
    const mutation = MUTATIONS[at];
    return mutation === undefined ? now : (mutate(now, mutation) ?? now);
  }, page);

/** A labelled page in other clothes, then spoilt: cut, doubled, mixed with another, with noise in its bytes. */
const spoilt: fc.Arbitrary<CharterInput> = fc
  .record({
    page: fc.constantFrom(...pages),
    other: fc.constantFrom(...pages),
    dresses: fc.array(fc.nat(MUTATIONS.length - 1), { maxLength: 3 }),
    edits: fc.array(anyEdit, { maxLength: 6 }),
  })
  .map(({ page, other, dresses, edits }) => {
    const { content, format } = dressed(page, dresses);
    return {
      format,
      content: edits.reduce((text, edit) => edited(text, edit, other.content), content).slice(0, longest),
    };
  });

const hostile: fc.Arbitrary<CharterInput> = fc
  .record({
    page: fc.constantFrom(...HOSTILE_PAGES),
    share: fc.integer({ min: 1, max: 30 }),
    edits: fc.array(anyEdit, { maxLength: 3 }),
  })
  .map(({ page, share, edits }) => {
    const made = page.make(Math.ceil((page.size * share) / 1_000));
    const content = 'html' in made ? made.html : made.text;
    return {
      format: 'html' in made ? 'html' : 'text',
      content: edits.reduce((text, edit) => edited(text, edit, ''), content).slice(0, longest),
    };
  });

export const anyCharter: fc.Arbitrary<CharterInput> = fc.oneof(
  { weight: 6, arbitrary: spoilt },
  { weight: 3, arbitrary: builtCharter },
  { weight: 1, arbitrary: hostile },
);
