import * as v from 'valibot';
import { fromMemory } from '../memory/memory.ts';
import type { MemoryKey } from '../memory/memory-kinds.ts';

/** Tabs under audit, as this worker knows them: memory is read once in its life. */
let reading: Promise<Set<number>> | null = null;
let known: ReadonlySet<number> | null = null;

async function readTabs(): Promise<Set<number>> {
  const stored = v.safeParse(v.array(v.number()), await fromMemory('tabs:audited'));
  const tabs = new Set(stored.success ? stored.output : []);
  known = tabs;
  return tabs;
}

/** Tabs under audit; whoever adds one writes {@link tabsToKeep}. */
export async function auditedTabs(): Promise<Set<number>> {
  reading ??= readTabs();
  return reading;
}

/** Whether a tab is known not to be under audit: a page that nobody audits costs no more than this question. */
export function isNotAudited(tabId: number): boolean {
  return known !== null && !known.has(tabId);
}

/** What is to be written beside an audit, so that the worker that comes after this one finds it. */
export async function tabsToKeep(): Promise<Readonly<Partial<Record<MemoryKey, unknown>>>> {
  return { 'tabs:audited': [...(await auditedTabs())] };
}
