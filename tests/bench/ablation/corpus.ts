import { givenFolders, ownPages } from '../charters.ts';
import { readLabelledFolder } from '../labelled-page.ts';
import type { LabelledPage } from '../labelled-page.ts';
import { MUTATIONS, mutate } from '../mutate.ts';

/** A page to be read without a rule: a labelled one, or one in other clothes. */
export interface CorpusPage {
  readonly id: string;
  readonly kind: 'own' | 'shared' | 'mutation';
  readonly format: 'html' | 'text';
  readonly content: string;
}

type Clothed = Pick<CorpusPage, 'format' | 'content'>;

const clothesOf = ({ format, content }: Clothed): Clothed => ({ format, content });

/** A labelled page, and where that is asked for each of its mutations. */
function withDresses(kind: CorpusPage['kind'], page: LabelledPage, withMutations: boolean): readonly CorpusPage[] {
  const { id } = page.labels;
  const dressed = (withMutations ? MUTATIONS : []).flatMap((mutation): readonly CorpusPage[] => {
    const other = mutate(page, mutation);
    return other === null ? [] : [{ ...clothesOf(other), id: `${id}, ${mutation.id}`, kind: 'mutation' }];
  });
  return [{ ...clothesOf(page), id, kind }, ...dressed];
}

/** All labelled pages, and each in every dress that fits it where that is asked for. */
export function ablationCorpus(withMutations: boolean): readonly CorpusPage[] {
  const shared = givenFolders().flatMap((folder) => readLabelledFolder(folder));
  return [
    ...shared.flatMap((page) => withDresses('shared', page, withMutations)),
    ...ownPages().flatMap((page) => withDresses('own', page, withMutations)),
  ];
}
