import type { StorageKind } from '../cookie/index.ts';
import type { PurposeClass } from '../words/purpose-class.ts';
import type { CharterRow } from './charter.ts';

/** What a charter says a cookie is for, in five classes; the charter's own words stand beside it. */
export type DeclaredCategory = PurposeClass;

export interface DeclaredDuration {
  /** The words of the charter. */
  readonly text: string;
  /** Seconds where the words are certain; 0 is "session"; null where they are not ("until deleted", "variable"). */
  readonly seconds: number | null;
}

/** How sure the reader is of one declared cookie, and why. */
export interface ReadingConfidence {
  readonly level: 'high' | 'medium' | 'low';
  readonly because:
    | 'named-column'
    | 'column-by-content'
    | 'labelled-list'
    | 'list-item'
    | 'sentence'
    | 'flattened-text'
    | 'glued-text';
}

/** One cookie that a charter row names. */
export interface DeclaredCookie {
  /** As written, case and placeholders kept: `_ga_<ID>`. One cookie each. */
  readonly name: string;
  /** Any wildcard or placeholder that is the whole name: it would match everything, so it matches nothing. */
  readonly matchesNothing: boolean;
  readonly provider: string | null;
  readonly service: string | null;
  readonly place: string | null;
  /** Service and place as the charter writes them, in one column or in two; null where it tells neither. */
  readonly serviceAndPlace: string | null;
  readonly purpose: string | null;
  readonly category: DeclaredCategory | null;
  /** The words that `category` was read from. */
  readonly categoryText: string | null;
  readonly section: string | null;
  readonly duration: DeclaredDuration | null;
  readonly storage: StorageKind;
  readonly row: CharterRow;
  readonly confidence: ReadingConfidence;
  /** The page writes the name with characters that nobody sees, and nowhere without them: `name` is as it looks. */
  readonly unseenCharacters?: true;
}
