/** How a report is shown: what a reader must know of it and the report itself does not hold. */
export interface ShownAs {
  /** Whether what looks like an identifier is masked. */
  readonly masked: boolean;
  /** Whether the report came from a file, so that nothing shows who made it. */
  readonly imported: boolean;
}

export const shownAsMade: ShownAs = { masked: false, imported: false };
