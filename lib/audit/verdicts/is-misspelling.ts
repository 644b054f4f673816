import type { MessageRef } from '../message-ref.ts';

const ofSpelling: ReadonlySet<string> = new Set(['reason.near.spelling', 'reason.near.unseen']);

/** Whether a verdict's reason is that the charter writes the name otherwise, be it in characters that nobody sees. */
export const isMisspelling = ({ id }: MessageRef): boolean => ofSpelling.has(id);
