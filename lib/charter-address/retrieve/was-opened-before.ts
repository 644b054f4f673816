import type { CharterRetrieval } from '../charter-retrieval.ts';

/**
 * Whether a charter was read in an open page before, and its address, asked since, did not give that text: what it is
 * judged by is as old as that reading.
 */
export function wasOpenedBefore({
  status,
  url,
  attempts,
}: Pick<CharterRetrieval, 'status' | 'url' | 'attempts'>): boolean {
  return status === 'read' && attempts.some((attempt) => attempt.url === url && attempt.status !== 'read');
}
