import type { AuditReport } from '../../lib/audit/index.ts';
import type { Charter, DeclaredCookie } from '../../lib/charter/index.ts';
import { lastsLonger, matchName, secondsBetween } from '../../lib/cookie/index.ts';
import { comparableText, comparableWords } from './comparable-text.ts';

/** A declared cookie of the charter beside the one that stands for it in the corrected charter; null where none does. */
export interface Pair {
  readonly before: DeclaredCookie;
  readonly after: DeclaredCookie | null;
  /** Place of `after`, to see whether the order was kept. */
  readonly at: number;
  readonly differing: readonly string[];
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** What the corrected charter declares beyond the charter. */
  readonly beyond: readonly DeclaredCookie[];
}

const sure: ReadonlySet<string> = new Set(['exact', 'pattern', 'family']);

/** The marks of what is not certain, in all languages, as notes behind what the charter says, or alone. */
const note =
  /(?:^| )\(?[^()]{0,40}(?:à vérifier|to be checked|por verificar|zu prüfen|da verificare|te controleren|a verificar|per verificar|egiaztatzeko)[^()]{0,400}\)?$/u;

function withoutNotes(text: string): string {
  let rest = text;
  for (let cut = rest.replace(note, ''); cut !== rest; cut = rest.replace(note, '')) rest = cut;
  return rest;
}

const words = (text: string | null): string => comparableText(withoutNotes(comparableText(text ?? '')));

/** Pairs each declaration with its likeliest counterpart, each counterpart used once. */
export function pairDeclarations(report: AuditReport, after: Charter): Pairs {
  const free = new Set(after.declared.keys());
  const pairs = report.declared.map(({ declared: before }, index): Pair => {
    const candidates = [...free]
      .flatMap((at) => {
        const found = after.declared[at];
        return found !== undefined && mayBe(index, before.name, found.name, report) ? [{ at, found }] : [];
      })
      .map(({ at, found }) => ({ before, after: found, at, differing: differencesOf(index, before, found, report) }))
      .toSorted((a, b) => a.differing.length - b.differing.length || a.at - b.at);
    const [best] = candidates;
    if (best === undefined) return { before, after: null, at: -1, differing: [] };
    free.delete(best.at);
    return best;
  });
  return { pairs, beyond: [...free].flatMap((at) => after.declared[at] ?? []) };
}

/** A name is the same as written, or as the observed cookie is written that it resembles. */
function mayBe(index: number, before: string, after: string, { observed, otherStorage }: AuditReport): boolean {
  if (before === after) return true;
  const near = [
    ...observed.map(({ near: row, cookie }) => ({ row, name: cookie.name })),
    ...otherStorage.map(({ near: row, item }) => ({ row, name: item.name })),
  ].filter(({ row }) => row === index);
  return near.some(({ name }) => sure.has(matchName(after, name)));
}

function differencesOf(index: number, a: DeclaredCookie, b: DeclaredCookie, report: AuditReport): readonly string[] {
  const same: Readonly<Record<string, boolean>> = {
    provider: words(a.provider) === words(b.provider),
    // A column without a meaning of its own may get one by what is added to it.
    place:
      a.serviceAndPlace === null ||
      comparableWords(withoutNotes(a.serviceAndPlace ?? '')) === comparableWords(withoutNotes(b.serviceAndPlace ?? '')),
    purpose: words(a.purpose) === words(b.purpose),
    section: words(a.section) === words(b.section),
    category: a.category === b.category,
    storage: a.storage === b.storage,
    duration:
      a.duration === null ||
      words(a.duration.text) === words(b.duration?.text ?? '') ||
      rightlyLonger(index, a, b, report),
  };
  return Object.keys(same).filter((field) => same[field] !== true);
}

/** Whether a cookie of the row lasts longer than the row said, and no longer than it says now. */
function rightlyLonger(index: number, a: DeclaredCookie, b: DeclaredCookie, report: AuditReport): boolean {
  const before = a.duration?.seconds ?? null;
  const after = b.duration?.seconds ?? null;
  if (before === null) return false;
  const keys = new Set(report.declared[index]?.observed);
  const lengths = report.observed
    .filter(({ cookie, near }) => keys.has(cookie.key) || near === index)
    .map(({ cookie }) => secondsBetween(report.observation.observedAt, cookie.expiresAt ?? '') ?? 0);
  return (
    lengths.some((length) => lastsLonger(length, before)) &&
    (after === null || !lengths.some((length) => lastsLonger(length, after)))
  );
}
