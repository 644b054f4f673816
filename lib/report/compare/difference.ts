import { maskIdentifiers } from '../masking/index.ts';
import type { FieldChange } from './changed-fields.ts';

export interface Named {
  readonly name: string;
  readonly where: string;
}

/** Something that is in both reports and not the same. */
export interface Changed extends Named {
  readonly fields: readonly FieldChange[];
}

/** What is in one report and not in the other, and what is in both and changed. */
export interface Difference {
  readonly came: readonly Named[];
  readonly went: readonly Named[];
  /** In the later report alone, of a place that the earlier audit did not look at: nobody knows whether they came. */
  readonly unseenBefore: readonly Named[];
  /** In the earlier report alone, of a place that the later audit did not look at: nobody knows whether they went. */
  readonly unseenAfter: readonly Named[];
  readonly changed: readonly Changed[];
  readonly same: number;
}

/** What two lists are compared by. */
export interface ComparedBy<Item> {
  readonly face: (item: Item) => Named;
  readonly changes: (before: Item, after: Item) => readonly FieldChange[];
  /** Whether the other audit would have seen it. */
  readonly lookedBefore: (item: Item) => boolean;
  readonly lookedAfter: (item: Item) => boolean;
  /** What two that are left over may be paired by, where each is the only one of it. */
  readonly looser?: (item: Item) => string;
}

type Pair<Item> = readonly [before: Item, after: Item];

export function difference<Item>(before: readonly Item[], after: readonly Item[], by: ComparedBy<Item>): Difference {
  const [old, recent] = [byIdentity(before, by.face), byIdentity(after, by.face)];
  const pairs = [...recent].flatMap(([identity, item]): readonly Pair<Item>[] => {
    const earlier = old.get(identity);
    return earlier === undefined ? [] : [[earlier, item]];
  });
  const looser = loosePairs(only(old, recent), only(recent, old), by.looser);
  const paired = new Set(looser.flat());
  const went = only(old, recent).filter((item) => !paired.has(item));
  const came = only(recent, old).filter((item) => !paired.has(item));
  const compared = [...pairs, ...looser].map(([earlier, item]) => ({
    ...by.face(item),
    fields: by.changes(earlier, item),
  }));
  return {
    came: came.filter(by.lookedBefore).map(by.face),
    went: went.filter(by.lookedAfter).map(by.face),
    unseenBefore: came.filter((item) => !by.lookedBefore(item)).map(by.face),
    unseenAfter: went.filter((item) => !by.lookedAfter(item)).map(by.face),
    changed: compared.filter(({ fields }) => fields.length > 0),
    same: compared.filter(({ fields }) => fields.length === 0).length,
  };
}

const only = <Item>(items: ReadonlyMap<string, Item>, others: ReadonlyMap<string, Item>): readonly Item[] =>
  [...items].filter(([identity]) => !others.has(identity)).map(([, item]) => item);

function loosePairs<Item>(
  went: readonly Item[],
  came: readonly Item[],
  looser: ((item: Item) => string) | undefined,
): readonly Pair<Item>[] {
  if (looser === undefined) return [];
  const recent = Map.groupBy(came, looser);
  return [...Map.groupBy(went, looser)].flatMap(([key, old]) => {
    const [before, ...otherOld] = old;
    const [after, ...otherRecent] = recent.get(key) ?? [];
    const lone = otherOld.length === 0 && otherRecent.length === 0;
    return before === undefined || after === undefined || !lone ? [] : [[before, after] as const];
  });
}

/** The second of two alike is numbered, so that a cookie declared twice is compared twice. */
function byIdentity<Item>(items: readonly Item[], face: (item: Item) => Named): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const { name, where } = face(item);
    const identity = JSON.stringify([maskIdentifiers(name), where]);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    found.set(`${count} ${identity}`, item);
  }
  return found;
}
