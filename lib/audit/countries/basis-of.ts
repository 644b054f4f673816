import type { Reference } from '../finding.ts';
import type { Basis } from './country.ts';
import { france } from './france.ts';

const isBasis = (key: string): key is Basis => Object.hasOwn(france.references, key);

const bases: ReadonlyMap<string, Basis> = new Map(
  Object.keys(france.references)
    .filter(isBasis)
    .map((basis) => [france.references[basis].title, basis]),
);

/** Which of our texts a reference names, so that it can be said in another language; null for one that we don't know. */
export const basisOf = ({ title }: Reference): Basis | null => bases.get(title) ?? null;
