import { type JSX, useState } from 'react';
import type { Translator } from '../../lib/i18n/index.ts';
import styles from './Verbatim.module.css';
import { visiblePieces } from './visible-text.ts';

interface VerbatimProps {
  /** Text of a page or a jar: hostile, only ever shown. */
  readonly text: string;
  readonly translator: Translator;
  /** Characters shown before the rest is asked for. */
  readonly limit?: number;
}

/** A short text as it is, isolated, its invisible characters shown. */
export function VisibleText({ text }: { readonly text: string }): JSX.Element {
  return (
    <bdi className={styles['verbatim']}>
      {visiblePieces(text).map((piece, index) =>
        piece.hidden ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of one text never move
          <span key={index} className={styles['sign']}>
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}

/** A text exactly as it is, isolated from the direction of what surrounds it, its invisible characters shown. */
export function Verbatim({ text, translator, limit = 160 }: VerbatimProps): JSX.Element {
  const [whole, setWhole] = useState(false);
  const characters = text.length > limit ? Array.from(text) : null;
  const long = characters !== null && characters.length > limit;
  const shown = long && !whole ? `${characters.slice(0, limit).join('')}…` : text;
  return (
    <>
      <VisibleText text={shown} />
      {long && (
        <button type="button" className={styles['more']} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? translator.t('row.less') : translator.t('row.whole', { count: characters.length })}
        </button>
      )}
    </>
  );
}
