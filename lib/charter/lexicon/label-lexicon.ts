/** What a label of a column, or of a line `label: value`, can announce. */
export type LabelRole =
  | 'cookie'
  | 'name'
  | 'provider'
  | 'service'
  | 'place'
  | 'purpose'
  | 'category'
  | 'duration'
  | 'storage'
  | 'host'
  | 'party'
  | 'value'
  | 'other';

/**
 * One language's words for the labels, as `fold` gives them (lower case, no accents), each role's words in one string
 * separated by commas. A phrase of several words is looked up as such.
 * `cookie` holds the words for the thing itself, `other` what a charter's table may tell that Témoin does not use.
 */
export type LabelLexicon = Readonly<Record<LabelRole, string>>;
