/**
 * A draft report (`schemaVersion: 0`) in the form of version 1. Drafts had no place for the auditor's word; in all else
 * they are alike, and what is not is refused by the schema with its place.
 *
 * Every later version adds its step here, so that an old file can always be opened.
 */
export function upgradeDraft(input: object): object {
  if (!('schemaVersion' in input) || input.schemaVersion !== 0) return input;
  return { review: null, ...input, schemaVersion: 1 };
}
