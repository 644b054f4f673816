import { isMisspelling } from '../../audit/index.ts';
import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../audit/index.ts';
import type { DeclaredCookie } from '../../charter/index.ts';
import { isOwn } from './charter-writer.ts';
import type { CharterWriter } from './charter-writer.ts';
import { isTable } from './columns.ts';
import { isPlainName, isSureMatch, writtenName } from './written-name.ts';

export type Judged = JudgedCookie | JudgedStorage;

/** What the charter probably misspells. */
export interface Spellings {
  /** The right name, by index of the declaration that has it wrong for certain. */
  readonly right: ReadonlyMap<number, string>;
  /** The names that a declaration resembles, where nobody can say whether it means one of them, by its index. */
  readonly doubtful: ReadonlyMap<number, readonly string[]>;
  /** What is declared as soon as the spelling is right, by index of its declaration. */
  readonly settled: ReadonlyMap<number, readonly Judged[]>;
}

/**
 * Which names of the charter are written otherwise than what they mean. A right name from another party is no spelling:
 * it is another cookie, and needs a row of its own.
 */
export function spellingsOf(report: AuditReport, words: CharterWriter): Spellings {
  const near = Map.groupBy(
    [...report.observed, ...report.otherStorage].filter(
      ({ near: row, reason }) => row !== null && isMisspelling(reason),
    ),
    ({ near: row }) => row ?? -1,
  );
  const right = new Map<number, string>();
  const doubtful = new Map<number, readonly string[]>();
  const settled = new Map<number, readonly Judged[]>();
  for (const [index, things] of near) {
    const judged = report.declared[index];
    const name = judged === undefined ? null : certainName(judged, things, report, words);
    if (name === null) {
      doubtful.set(index, [...new Set(things.map((thing) => writtenAs(thing, report, words)))]);
    } else {
      right.set(index, name);
      settled.set(index, things);
    }
  }
  return { right, doubtful, settled };
}

/** The same without the spellings of some names, which are put to the charter's author instead. */
export function withoutNames(spellings: Spellings, names: ReadonlySet<string>): Spellings {
  const refused = [...spellings.right].filter(([, name]) => names.has(name));
  const without = <Value>(all: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
    new Map([...all].filter(([index]) => !refused.some(([other]) => other === index)));
  return {
    right: without(spellings.right),
    doubtful: new Map([...spellings.doubtful, ...refused.map(([index, name]) => [index, [name]] as const)]),
    settled: without(spellings.settled),
  };
}

function writtenAs(thing: Judged, report: AuditReport, words: CharterWriter): string {
  const { name, host } = nameAndHost(thing, report);
  return writtenName(name, words.known(name, host));
}

function nameAndHost(thing: Judged, { portal }: AuditReport): { readonly name: string; readonly host: string } {
  return 'cookie' in thing
    ? { name: thing.cookie.name, host: thing.cookie.domain }
    : { name: thing.item.name, host: portal.host };
}

/** Case and separators alone. */
const folded = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * The name that a row means, where that is certain: it covers nothing else, no cookie of its own name is known, and what
 * is near is known by name, or differs in case and separators alone.
 */
function certainName(
  { declared, observed, verdict }: JudgedDeclaration,
  things: readonly Judged[],
  report: AuditReport,
  words: CharterWriter,
): string | null {
  const covers = observed.length > 0 || verdict === 'observed';
  const own = words.known(declared.name, report.portal.host);
  if (covers || (own !== null && isOwn(own)) || !keptAlike(declared, things)) return null;
  const names = new Set(things.map((thing) => certainWriting(thing, declared.name, report, words)));
  const [name, ...others] = names;
  if (name === undefined || name === null || others.length > 0) return null;
  return respelt(nameCell(report, declared), declared.name, name) === null ? null : name;
}

/** A cookie is not declared by the row of a key in local storage, however it is spelt. */
function keptAlike({ storage }: DeclaredCookie, things: readonly Judged[]): boolean {
  return storage === 'cookie' || things.every((thing) => !('cookie' in thing));
}

function certainWriting(thing: Judged, declared: string, report: AuditReport, words: CharterWriter): string | null {
  const { name, host } = nameAndHost(thing, report);
  const entry = words.known(name, host);
  const written = asMeant(name, declared) ?? writtenName(name, entry);
  const certain = (entry !== null && isOwn(entry)) || folded(written) === folded(declared);
  return certain && isPlainName(written) ? written : null;
}

/** The declared name in the observed one's letters, where it means that one so: `_pk_ref` for `_Pk_ref`. */
function asMeant(observed: string, declared: string): string | null {
  const start = observed.slice(0, declared.length);
  return start.toLowerCase() === declared.toLowerCase() && isSureMatch(start, observed) ? start : null;
}

function nameCell({ charter }: AuditReport, { name, row }: JudgedDeclaration['declared']): string {
  const table = charter.content?.tables.find(({ index }) => index === row.table);
  return table !== undefined && isTable(table) ? (row.cells[table.columns.indexOf('name')] ?? '') : name;
}

const inName = /[A-Za-z0-9_.*-]/;

/** A name cell with one name in it written otherwise; null where the name does not stand there once, and whole. */
export function respelt(cell: string, from: string, to: string): string | null {
  const at = cell.indexOf(from);
  const end = at + from.length;
  const alone = at !== -1 && cell.indexOf(from, at + 1) === -1;
  if (!alone || inName.test(cell[at - 1] ?? '') || inName.test(cell[end] ?? '')) return null;
  return `${cell.slice(0, at)}${to}${cell.slice(end)}`;
}
