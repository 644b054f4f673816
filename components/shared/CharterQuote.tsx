import type { JSX } from 'react';
import type { CharterRow } from '../../lib/charter/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { CharterLink } from './CharterLink.tsx';
import styles from './CharterQuote.module.css';
import { Verbatim } from './Verbatim.tsx';

interface CharterQuoteProps {
  readonly row: CharterRow;
  /** What the row is to the cookie: "Ligne de la charte", "Ligne la plus proche". */
  readonly caption: string;
  /** Address of the charter; null for pasted text. */
  readonly url: string | null;
  readonly translator: Translator;
  readonly onOpen?: ((url: string) => void) | undefined;
}

/** A row of the charter in its own words, cell by cell, with a link to it in its page. */
export function CharterQuote({ row, caption, url, translator, onOpen }: CharterQuoteProps): JSX.Element {
  return (
    <figure className={styles['quote']}>
      <figcaption>
        {caption}
        {url !== null && (
          <CharterLink url={url} textFragment={row.textFragment} {...(onOpen === undefined ? {} : { onOpen })}>
            {translator.t('row.quote.open')}
          </CharterLink>
        )}
      </figcaption>
      <blockquote>
        <ul>
          {row.cells.map((cell, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the cells of a row never move
            <li key={index}>
              <Verbatim text={cell} translator={translator} />
            </li>
          ))}
        </ul>
      </blockquote>
    </figure>
  );
}
