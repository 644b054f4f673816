import type { CompiledName } from './name-index.ts';

/** Exact names only, until the grammar of declared names is there. */
export const compileName =
  (declared: string): CompiledName =>
  (observed) =>
    declared === observed ? 'exact' : 'none';
