/**
 * What lies in `storage.session`, in the order in which it gives way to something new: pages kept for evidence files first,
 * then pictures, what no version of Témoin put there, the charters that badges are counted by, reports on their way to the
 * report page, charters read in an open page and what a person said of one, other tabs’ audits, and, last, the questions
 * that a person is answering.
 */
const order = [
  'charter-bytes',
  'picture',
  'unknown',
  'audited',
  'report',
  'opened-charter',
  'charter',
  'sets',
  'audit',
  'forgotten',
  'unwritten',
  'tabs',
  'pending',
] as const;

export type MemoryKind = Exclude<(typeof order)[number], 'unknown'>;

/** A key: what it is, and whose: a tab’s, a host’s, a report’s. */
export type MemoryKey = `${MemoryKind}:${string}`;

/** How long something stays where room is wanted: the lowest goes first. */
export function rankOf(key: string): number {
  const rank = order.findIndex((kind) => kind === key.split(':')[0]);
  return rank === -1 ? order.indexOf('unknown') : rank;
}

/** Whose a key is: what belongs to one tab, or to one report, never pushes its own parts out. */
export function ownerOf(key: string): string {
  const [, owner = ''] = key.split(':');
  return owner;
}
