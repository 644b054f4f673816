/** A language's words for numbers, folded: lower case, without accents. */
export interface NumberWords {
  /** 1 to 20. */
  readonly toTwenty: string;
  /** 30 to 90 by tens. */
  readonly tens: string;
  /** All others, by value. */
  readonly others: readonly (readonly [number, string])[];
}
