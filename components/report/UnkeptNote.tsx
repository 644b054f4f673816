import { useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import type { BegunWords } from './begun-words.ts';

interface UnkeptNoteProps {
  readonly begun: BegunWords;
  /** Whether words that can be kept are on this page alone. */
  readonly onlyHere: boolean;
  readonly translator: Translator;
}

/** Says how many words were begun and are in no file yet, and whether what was written is nowhere but on this page. */
export function UnkeptNote({ begun, onlyHere, translator }: UnkeptNoteProps): JSX.Element {
  const count = useSyncExternalStore(begun.listen, begun.waiting);
  return (
    <output>
      {onlyHere && <p>{translator.t('report.review.only-here')}</p>}
      {count > 0 && <p>{translator.t('report.review.unkept', { count })}</p>}
    </output>
  );
}
