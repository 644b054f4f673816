import type { DictionaryEntry } from '../../dictionary/index.ts';
import type { LastSeen, Observation, Portal } from '../../observation/index.ts';
import type { JudgedCookie, JudgedDeclaration, JudgedStorage } from '../audit-report.ts';
import { entryOfCookie, knownField } from '../behind/known-cookie.ts';
import { isJudged } from '../is-judged.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Pairer, Pairing } from '../match/pair.ts';
import { fileRow } from '../match/row-lists.ts';
import type { CharterUse } from './charter-use.ts';
import { isMisspelling } from './is-misspelling.ts';
import { judgeDeclared } from './judge-declared.ts';
import { judgeCookie, judgeStored } from './judge-observed.ts';

export interface Verdicts {
  readonly observed: readonly JudgedCookie[];
  readonly otherStorage: readonly JudgedStorage[];
  readonly declared: readonly JudgedDeclaration[];
  /** What the dictionary knows of each declared name, in the same order. */
  readonly entries: readonly (DictionaryEntry | null)[];
}

export interface ToJudge {
  readonly portal: Portal;
  readonly observation: Observation;
  readonly use: CharterUse;
  /** Null where there is no charter to pair with. */
  readonly pairer: Pairer | null;
  readonly knowledge: Knowledge;
}

const unpaired: Pairing = { match: null, near: null, covering: [] };

/** When the last of these was seen last, where none of them is there any more; null where one is. */
function lastSeenOf(keys: readonly string[], byKey: ReadonlyMap<string, LastSeen | undefined>): LastSeen | null {
  const gone = keys.flatMap((key) => byKey.get(key) ?? []);
  if (gone.length < keys.length) return null;
  return gone.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1) ?? null;
}

/** Verdicts of both sides: first of what was observed, then of the rows, which must know what they cover. */
export function judgeAll({ portal, observation, use, pairer, knowledge }: ToJudge): Verdicts {
  const covered = new Map<number, string[]>();
  const misspelt = new Map<number, string>();
  const cover = (pairing: Pairing, key: string): Pairing => {
    for (const row of pairing.covering) fileRow(covered, row, key);
    return pairing;
  };
  const observed = observation.cookies
    .filter((cookie) => isJudged(cookie, portal))
    .map((cookie) => ({
      ...judgeCookie(cookie, cover(pairer?.cookie(cookie) ?? unpaired, cookie.key), use, portal),
      ...knownField(entryOfCookie(cookie, knowledge.ofCookie(cookie))),
    }));
  const otherStorage = observation.otherStorage.map((item) => ({
    ...judgeStored(item, cover(pairer?.stored(item) ?? unpaired, `${item.storage}:${item.name}`), use),
    ...knownField(knowledge.ofName(item.name)),
  }));
  const named = [
    ...observed.map((judged) => ({ ...judged, name: judged.cookie.name })),
    ...otherStorage.map((judged) => ({ ...judged, name: judged.item.name })),
  ];
  for (const { near, reason, name } of named) {
    if (near !== null && isMisspelling(reason) && !misspelt.has(near)) misspelt.set(near, name);
  }
  const lastSeen = new Map(observed.map(({ cookie }) => [cookie.key, cookie.lastSeen]));
  const rows = pairer?.rows ?? [];
  const entries = rows.map(({ row, party }) => knowledge.ofRow(row, party));
  const declared = rows.map(({ row, party }, index) => {
    const known = entries[index] ?? null;
    const keys = covered.get(index) ?? [];
    const gone = lastSeenOf(keys, lastSeen);
    const facts = { row, party, observed: keys, gone, misspells: misspelt.get(index) ?? null, known };
    return { ...judgeDeclared(facts, observation), ...knownField(known) };
  });
  return { observed, otherStorage, declared, entries };
}
