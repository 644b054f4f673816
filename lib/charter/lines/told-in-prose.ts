import { readColumnLabel } from '../table/column-label.ts';
import { lengthInPurpose } from '../table/length-in-purpose.ts';
import type { Field } from './labelled-line.ts';
import { setterIn } from './setter-in-prose.ts';

/** Whether one of the fields tells a thing, by its role or by its label. */
export function tells(fields: readonly Field[], what: Field['role']): boolean {
  return fields.some(({ role, label }) => (role ?? readColumnLabel(label).role) === what);
}

const sentenceEnd = /(?<=[.!?])\s+/u;

/** Adds what the words of an entry tell by the way, where no field of its own does: how long it is kept, who sets it. */
export function withToldInProse(fields: readonly Field[], words: string): Field[] {
  const length = tells(fields, 'duration') ? null : lengthInPurpose(words);
  const setters = tells(fields, 'provider') ? [] : words.split(sentenceEnd).map((sentence) => setterIn(sentence));
  const setter = setters.find((field) => field !== null) ?? null;
  return [
    ...fields,
    ...(length === null ? [] : [{ label: '', role: 'duration', value: length } as const]),
    ...(setter === null ? [] : [setter]),
  ];
}
