import { isNameAtLeast } from '../name-plausibility.ts';
import { isUnmistakable } from './called-name.ts';

/** A stretch of a cell: names with what stands around them, or words only. */
export interface Piece {
  readonly names: readonly string[];
  /** Single words that may be names or labels. */
  readonly doubtful: readonly string[];
  /** The words that are no names. */
  readonly words: string;
}

/** Lower means weaker: how sure it is that a piece names anything. */
export function strongest(piece: Piece): number {
  if (piece.names.some((name) => isNameAtLeast(name, 'likely') || isUnmistakable(name))) return 2;
  return piece.names.length > 0 ? 1 : 0;
}
