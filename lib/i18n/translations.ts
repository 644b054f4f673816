import { en } from './en/index.ts';
import type { Translated } from './language.ts';

/** Every sentence, in each language that French is translated to; `sentences.ts` holds them against the French ones. */
export const translations = { en } as const satisfies Readonly<Record<Translated, object>>;
