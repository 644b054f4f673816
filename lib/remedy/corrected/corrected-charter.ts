import type { AuditReport } from '../../audit/index.ts';
import { additionsOf } from './additions.ts';
import type { Addition } from './additions.ts';
import type { CookieDatabase } from '../../dictionary/index.ts';
import { charterWriter } from './charter-writer.ts';
import type { CharterWriter } from './charter-writer.ts';
import type { RowChange } from './corrected-row.ts';
import { keptTables } from './kept-tables.ts';
import type { CorrectedTable } from './kept-tables.ts';
import { withAdditions } from './placement.ts';
import { readBack } from './reads-back.ts';
import type { ReadingBack } from './reads-back.ts';
import { spellingsOf, withoutNames } from './spellings.ts';
import type { Spellings } from './spellings.ts';

/** The portal's own table with what it lacks: to be pasted into the portal's back office. */
export interface CorrectedCharter {
  /** Language of the charter, which the added words are in. */
  readonly language: string;
  /** How what is not certain is marked, in that language. */
  readonly toCheck: string;
  /** Stands over all where the tables alone would not tell that they are about cookies. */
  readonly title: string | null;
  readonly tables: readonly CorrectedTable[];
  /** In how many rows what was done: rows added, lifetimes written, names spelt right, notes for the author. */
  readonly changed: Readonly<Record<RowChange, number>>;
}

/**
 * The charter corrected: its own rows in its own columns, order and language, lifetimes filled in where they were not
 * stated or are shorter than what was seen, names spelt as the cookies are, and a row for each cookie or stored item that
 * none declares. What is not certain, or only the author can settle, says so in the row.
 *
 * A cookie is added under a section of its own sort, never under "necessary" because that is the only table there is, and
 * under no heading of the charter where its sort is not known.
 *
 * It is read again while it is written: where the tables by themselves would not be read as they are meant, they get a
 * title, and added rows columns that are; a spelling that would be read as no name is left to the author.
 */
export function correctedCharter(report: AuditReport, database: CookieDatabase | null = null): CorrectedCharter {
  const words = charterWriter(report, database);
  const spellings = spellingsOf(report, words);
  const spelt = bestRead(report, spellings, words);
  const unread = new Set(spelt.reading.missing);
  const { title, tables } = firstThatReads([
    () => spelt,
    () => bestRead(report, withoutNames(spellings, unread), words),
  ]);
  return { language: words.language, toCheck: words.toCheck, title, tables, changed: changesIn(tables) };
}

/** The charter with the given spellings, in the way in which it is read best. */
function bestRead(report: AuditReport, spellings: Spellings, words: CharterWriter): Attempt {
  const cookies = new Map(report.observed.map((judged) => [judged.cookie.key, judged]));
  const kept = keptTables({ report, words, spellings, cookies });
  const additions = additionsOf(report, spellings, words);
  const language = report.charter.content?.language ?? words.language;
  const before = report.declared.map(({ declared }) => declared);
  const attempt = (title: string | null, apart: ReadonlySet<Addition>): Attempt => {
    const tables = withAdditions(kept, { additions, apart }, words);
    return { title, tables, reading: readBack({ title, tables }, before, language) };
  };
  const none = new Set<Addition>();
  const titled = firstThatReads([
    () => attempt(null, none),
    () => attempt(report.charter.content?.title ?? null, none),
    () => attempt(words.title, none),
  ]);
  const missing = new Set(titled.reading.missing);
  const drowns = titled.reading.unsorted > 0;
  const apart = new Set(
    additions.filter(({ name, category }) => missing.has(name) || (drowns && category === 'unknown')),
  );
  return firstThatReads([() => titled, () => attempt(titled.title, apart)]);
}

interface Attempt extends Pick<CorrectedCharter, 'title' | 'tables'> {
  readonly reading: ReadingBack;
}

const faults = ({ reading: { missing, surplus, unsorted } }: Attempt): number => missing.length + surplus + unsorted;

/** The first attempt that is read as it is meant, or else the one that is best read. */
function firstThatReads(attempts: readonly [() => Attempt, ...(() => Attempt)[]]): Attempt {
  const [first, ...others] = attempts;
  let best = first();
  for (const next of others) {
    if (faults(best) === 0) break;
    const other = next();
    if (faults(other) < faults(best)) best = other;
  }
  return best;
}

function changesIn(tables: readonly CorrectedTable[]): CorrectedCharter['changed'] {
  const changes = tables.flatMap((table) => table.rows).flatMap((row) => [...new Set(row.changes)]);
  const count = (change: RowChange): number => changes.filter((made) => made === change).length;
  return { added: count('added'), duration: count('duration'), spelling: count('spelling'), note: count('note') };
}
