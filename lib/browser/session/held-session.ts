import * as v from 'valibot';
import type { HeaderSet } from '../../observation/index.ts';
import { allFromMemory, forgetInMemory, keepInMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';
import { headerSet, sessionFacts, type AuditSession, type SessionFacts } from './audit-session.ts';
import { compactSets, heaviest, weightOf } from './set-log.ts';

/** The audit of one tab in this worker’s memory, and how much of it lies in `storage.session` too. */
export interface HeldSession {
  facts: SessionFacts;
  sets: HeaderSet[];
  weight: number;
  /** Of the sets, as many as are written. */
  written: number;
  /** Numbers of the pieces that the sets are written in: from the first on, before the next. */
  first: number;
  next: number;
  /** Memory took the last change: it outlives this worker. */
  kept: boolean;
}

/** Whether the pieces are to be put together: a slow trickle must not become a thousand keys, nor be written anew each time. */
const areMany = ({ first, next, sets }: HeldSession): boolean => next - first >= 64 + sets.length / 8;

const factsKey = (tabId: number): MemoryKey => `audit:${tabId}`;
const markKey = (tabId: number): MemoryKey => `unwritten:${tabId}`;

const stored = v.object({ facts: sessionFacts, first: v.number(), next: v.number() });

export function newHeld(session: AuditSession, from = 0): HeldSession {
  const { headerSets, ...facts } = session;
  return { facts, ...weighed(headerSets), written: 0, first: from, next: from, kept: true };
}

function weighed(sets: readonly HeaderSet[]): Pick<HeldSession, 'sets' | 'weight'> {
  return { sets: [...sets], weight: sets.reduce((sum, set) => sum + weightOf(set), 0) };
}

/** What is held, as others see it: a copy that stays as it is. */
export function sessionOf({ facts, sets }: HeldSession): AuditSession {
  return { ...facts, headerSets: [...sets] };
}

/** Puts other sets in the place of those held, to be written anew. */
export function replaceSets(held: HeldSession, sets: readonly HeaderSet[]): void {
  Object.assign(held, weighed(sets), { written: 0 });
}

/** Adds sets, and lets the oldest go where they become too many. */
export function addSets(held: HeldSession, sets: readonly HeaderSet[]): void {
  for (const set of sets) {
    held.sets.push(set);
    held.weight += weightOf(set);
  }
  held.facts = { ...held.facts, setsSeen: held.facts.setsSeen + sets.length };
  if (held.weight <= heaviest) return;
  const { sets: left, dropped } = compactSets(held.sets);
  replaceSets(held, left);
  if (dropped) held.facts = { ...held.facts, setsDropped: true };
}

function piecesOf({ facts }: HeldSession, from: number, to: number): readonly MemoryKey[] {
  return Array.from({ length: to - from }, (_, index): MemoryKey => `sets:${facts.tabId}:${from + index}`);
}

/** Says in memory that something is held that is not written: a worker that dies now leaves this word behind. */
export async function markUnwritten(tabId: number): Promise<void> {
  await keepInMemory({ [markKey(tabId)]: true }).catch(() => null);
}

/**
 * Writes what is held and not written yet, as a piece of its own. Where memory takes nothing the audit goes on in this
 * worker, and says so (`kept`).
 *
 * @param also what is to be written with it, all or nothing.
 */
export async function writeHeld(held: HeldSession, also: Readonly<Partial<Record<MemoryKey, unknown>>>): Promise<void> {
  if (areMany(held)) held.written = 0;
  const anew = held.written === 0;
  const { facts, sets, next } = held;
  const added = sets.slice(held.written);
  const first = anew ? next : held.first;
  const after = added.length > 0 ? next + 1 : next;
  const old = anew ? piecesOf(held, held.first, next) : [];
  try {
    await keepInMemory({
      ...also,
      [factsKey(facts.tabId)]: { facts, first, next: after },
      [markKey(facts.tabId)]: false,
      ...(added.length > 0 ? { [`sets:${facts.tabId}:${next}`]: added } : {}),
    });
  } catch {
    held.kept = false;
    return;
  }
  // What came while this was written is written the next time; sets put in others’ place meanwhile all are.
  if (held.sets === sets) held.written += added.length;
  Object.assign(held, { first, next: after, kept: true });
  await forgetInMemory(old);
}

/** The audit of a tab as memory has it; null where there is none or what is stored is broken. */
export async function readHeld(tabId: number): Promise<HeldSession | null> {
  const [kept, unwritten] = await allFromMemory([factsKey(tabId), markKey(tabId)]);
  const parsed = v.safeParse(stored, kept);
  if (!parsed.success) return null;
  const { facts, first, next } = parsed.output;
  const held: HeldSession = { facts, sets: [], weight: 0, written: 0, first, next, kept: true };
  const pieces = await allFromMemory(piecesOf(held, first, next));
  const read = pieces.map((piece) => v.safeParse(v.array(headerSet), piece));
  const sets = read.flatMap((piece) => (piece.success ? piece.output : []));
  const lost = unwritten === true || read.some(({ success }) => !success);
  return {
    ...held,
    ...weighed(sets),
    facts: lost ? { ...facts, interrupted: true } : facts,
    written: sets.length,
  };
}

export async function forgetHeld(held: HeldSession): Promise<void> {
  const { tabId } = held.facts;
  await forgetInMemory([factsKey(tabId), markKey(tabId), ...piecesOf(held, held.first, held.next)]);
}
