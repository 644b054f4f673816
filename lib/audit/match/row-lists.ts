/** Row numbers filed under keys. */
export type RowLists<Key> = Map<Key, number[]>;

/** Files one more row under a key. */
export function fileRow<Key>(lists: RowLists<Key>, key: Key, row: number): void {
  const known = lists.get(key);
  if (known) known.push(row);
  else lists.set(key, [row]);
}
