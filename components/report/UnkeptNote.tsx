import { useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { BegunWords } from './begun-words.ts';

interface UnkeptNoteProps {
  readonly begun: BegunWords;
  readonly translator: Translator;
}

/** Says how many words were begun and are in no file yet. */
export function UnkeptNote({ begun, translator }: UnkeptNoteProps): JSX.Element {
  const count = useSyncExternalStore(begun.listen, begun.waiting);
  return <output>{count === 0 ? '' : translator.t('report.review.unkept', { count })}</output>;
}
