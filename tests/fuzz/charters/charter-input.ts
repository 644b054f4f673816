/** A page or a pasted text. */
export interface CharterInput {
  readonly format: 'html' | 'text';
  readonly content: string;
}
