/** A sentence for people, by id and parameters, so that a report can be read in another language than it was made in. */
export interface MessageRef {
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}
