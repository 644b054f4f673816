import { basename } from 'node:path';
import { charterFolders, OWN_FOLDERS } from '../charters.ts';
import { readLabelledFolder } from '../labelled-page.ts';
import { MUTATIONS, mutate } from '../mutate.ts';

/** A page to be read without a rule: a labelled one, or one in other clothes. */
export interface CorpusPage {
  readonly id: string;
  readonly kind: 'own' | 'shared' | 'mutation';
  readonly format: 'html' | 'text';
  readonly content: string;
}

/** All labelled pages, and each in every dress that fits it where that is asked for. */
export function ablationCorpus(withMutations: boolean): readonly CorpusPage[] {
  return charterFolders().flatMap((folder) => {
    const kind = OWN_FOLDERS.includes(folder) ? 'own' : 'shared';
    return readLabelledFolder(folder).flatMap((page) => {
      const id = `${basename(folder)}/${page.labels.id}`;
      const dressed = (withMutations ? MUTATIONS : []).flatMap((mutation) => {
        const other = mutate(page, mutation);
        return other === null ? [] : [{ ...pageOf(other), id: `${id}, ${mutation.id}`, kind: 'mutation' as const }];
      });
      return [{ ...pageOf(page), id, kind } as const, ...dressed];
    });
  });
}

function pageOf({ format, content }: Pick<CorpusPage, 'format' | 'content'>): Pick<CorpusPage, 'format' | 'content'> {
  return { format, content };
}
