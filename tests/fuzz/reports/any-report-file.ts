import * as fc from 'fast-check';
import { jsonExporter } from '../../../lib/report/exporters/json-exporter.ts';
import { anyReport } from '../../fixtures/reports/any-report.ts';
import { faultyReport } from '../../fixtures/reports/filing/faulty.ts';
import { hostileReport, hostileTexts } from '../../fixtures/reports/filing/hostile.ts';
import { reportOf } from '../../fixtures/reports/filing/many.ts';
import { anyEdit, edited, type Edit } from '../charters/edit.ts';

/** A file that somebody says is a report. */
export interface ReportFile {
  readonly text: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A change of one place in a tree; places are counted, and counted anew from the start where there are fewer. */
interface TreeEdit {
  readonly kind: 'replace' | 'leave-out' | 'double' | 'add' | 'rename' | 'exchange';
  readonly at: number;
  readonly other: number;
  readonly value: Json;
  readonly key: string;
}

const values = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Json>(...hostileTexts) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Json>(
      null,
      true,
      0,
      -1,
      1.5,
      1e21,
      2 ** 53,
      '',
      [],
      {},
      [[]],
      'declared',
      'pass',
      '2026-02-30T00:00:00Z',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text): Json => text) },
);

const treeEdit: fc.Arbitrary<TreeEdit> = fc.record({
  kind: fc.constantFrom('replace', 'leave-out', 'double', 'add', 'rename', 'exchange'),
  at: fc.nat(2_000),
  other: fc.nat(2_000),
  value: values,
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'name', 'value', 'count', 'ｎame', 'name\u200B'),
    fc.string({ maxLength: 6 }),
  ),
});

const samples = [faultyReport(), hostileReport(), reportOf(20)];
const report = fc.oneof({ weight: 3, arbitrary: anyReport }, { weight: 1, arbitrary: fc.constantFrom(...samples) });

/** A report, changed in its tree, then in its text. */
export const anyReportFile: fc.Arbitrary<ReportFile> = fc
  .record({
    report,
    tree: fc.array(treeEdit, { maxLength: 4 }),
    edits: fc.oneof(
      { weight: 4, arbitrary: fc.constant<readonly Edit[]>([]) },
      {
        weight: 1,
        arbitrary: fc.array(anyEdit, { minLength: 1, maxLength: 3 }).map((edits): readonly Edit[] => edits),
      },
    ),
  })
  .map(({ report: made, tree, edits }) => {
    const text = jsonExporter.render(made, { maskIdentifiers: false });
    return { text: edits.reduce((now, edit) => edited(now, edit, text), tree.reduce(changedText, text)) };
  });

const changedText = (text: string, edit: TreeEdit): string =>
  JSON.stringify(changed(JSON.parse(text) as Json, edit), null, 2);

/** Every place of a tree, the whole first. */
function placesOf(tree: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof tree !== 'object' || tree === null) return [path];
  return [path, ...Object.entries(tree).flatMap(([key, value]) => placesOf(value, [...path, key]))];
}

const valueAt = (tree: Json, path: readonly string[]): Json =>
  path.reduce<Json>((now, key) => (now as Readonly<Record<string, Json>>)[key] ?? null, tree);

/** The tree with other entries in the object or list at a place. */
function withEntries(
  tree: Json,
  path: readonly string[],
  change: (entries: readonly (readonly [string, Json])[]) => readonly (readonly [string, Json])[],
): Json {
  if (typeof tree !== 'object' || tree === null) return tree;
  const [key, ...rest] = path;
  const entries = Object.entries(tree);
  const now =
    key === undefined
      ? change(entries)
      : entries.map(([each, value]) => [each, each === key ? withEntries(value, rest, change) : value] as const);
  return Array.isArray(tree) ? now.map(([, value]) => value) : Object.fromEntries(now);
}

function changed(tree: Json, { kind, at, other, value, key }: TreeEdit): Json {
  const places = placesOf(tree);
  const place = places[at % places.length] ?? [];
  const [parent, last] = [place.slice(0, -1), place.at(-1)];
  const others = places[other % places.length] ?? [];
  return withEntries(tree, parent, (entries) => {
    switch (kind) {
      case 'replace':
        return entries.map(([each, old]) => [each, each === last ? value : old]);
      case 'leave-out':
        return entries.filter(([each]) => each !== last);
      case 'double':
        return entries.flatMap((entry) => (entry[0] === last ? [entry, entry] : [entry]));
      case 'add':
        return [...entries, [key, value]];
      case 'rename':
        return entries.map(([each, old]) => [each === last ? key : each, old]);
      case 'exchange':
        return entries.map(([each, old]) => [each, each === last ? valueAt(tree, others) : old]);
    }
  });
}
