/** What a bench gives. `broken` names each budget of the design that a ratio breaks; wall time breaks none. */
export type BenchResult =
  | { readonly state: 'measured'; readonly broken: readonly string[]; readonly figures: unknown }
  | { readonly state: 'not-there'; readonly why: string };
