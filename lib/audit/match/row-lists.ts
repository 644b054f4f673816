/** Things filed under keys, in the order in which they came. */
export type RowLists<Key, Thing = number> = Map<Key, Thing[]>;

/** Files one more thing under a key. */
export function fileRow<Key, Thing>(lists: RowLists<Key, Thing>, key: Key, thing: Thing): void {
  const known = lists.get(key);
  if (known) known.push(thing);
  else lists.set(key, [thing]);
}
