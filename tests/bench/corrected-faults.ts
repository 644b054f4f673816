import type { AuditReport } from '../../lib/audit/index.ts';
import { parseCharter } from '../../lib/charter/index.ts';
import type { Charter } from '../../lib/charter/index.ts';
import { matchName } from '../../lib/cookie/index.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import {
  auditCorrected,
  correctedCharter,
  correctedHtml,
  correctedMarkdown,
  correctedText,
} from '../../lib/remedy/corrected/index.ts';
import { canBeDeclared } from './can-be-declared.ts';
import { pairDeclarations } from './corrected-pairs.ts';
import type { Pairs } from './corrected-pairs.ts';

/** What a corrected charter must be, whatever the charter. */
export const PROPERTIES = [
  'no-table', // undeclared, of a name that no table can bear: no fault of the corrected charter
  'left', // what was undeclared is declared
  'lost', // what was declared is declared still
  'changed', // and in the same words
  'invented', // nothing is declared that was neither declared nor observed
  'doubled', // nothing is declared twice that was declared once
  'columns', // its own columns and headings, in their order
  'order', // its rows in their order
  'markdown', // the Markdown form says the same
  'text', // the text form says the same
  'again', // corrected again it stays as it is
] as const;
export type Property = (typeof PROPERTIES)[number];

export interface Fault {
  readonly property: Property;
  readonly detail: string;
}

const fault =
  (property: Property) =>
  (detail: string): Fault => ({ property, detail });

/** All that is wrong with the corrected charter of a report. */
export function correctedFaults(report: AuditReport, database: CookieDatabase | null): readonly Fault[] {
  const faults = declaringFaults(report, database);
  return faults.some(({ property }) => property === 'no-table') ? faults : [...faults, ...formFaults(report, database)];
}

/** What is wrong with what it declares, read again as the page that it is. */
export function declaringFaults(report: AuditReport, database: CookieDatabase | null): readonly Fault[] {
  const again = auditCorrected(report, database);
  const [before, after] = [report.charter.content, again.charter.content];
  if (before === null || after === null) return [];
  const pairs = pairDeclarations(report, after);
  const left = leftOf(report, again);
  const unbearable = new Set(left.filter((name) => !canBeDeclared(name)));
  return [
    ...left.map((name) => fault(unbearable.has(name) ? 'no-table' : 'left')(name)),
    ...pairs.pairs.filter((pair) => pair.after === null).map(({ before: { name } }) => fault('lost')(name)),
    ...changesOf(pairs).map(fault('changed')),
    ...beyondOf(report, pairs, unbearable),
    ...columnsOf(before, after).map(fault('columns')),
    ...orderOf(pairs).map(fault('order')),
  ];
}

/** Where another form of it, or its own correction, says something else. */
function formFaults(report: AuditReport, database: CookieDatabase | null): readonly Fault[] {
  const again = auditCorrected(report, database);
  const after = again.charter.content;
  if (after === null) return [];
  const charter = correctedCharter(report, database);
  const read = (text: string): Charter => parseCharter({ text, url: after.url });
  const corrected = correctedHtml(correctedCharter(again, database));
  return [
    ...differences(after, read(correctedMarkdown(charter))).map(fault('markdown')),
    ...differences(after, read(correctedText(charter))).map(fault('text')),
    ...differentLines(correctedHtml(charter), corrected).map(fault('again')),
  ];
}

function leftOf(report: AuditReport, again: AuditReport): readonly string[] {
  const cookies = report.observed.flatMap(({ cookie, sharedDomain }, at) =>
    sharedDomain || again.observed[at]?.verdict === 'declared' ? [] : [cookie.name],
  );
  const stored = report.otherStorage.flatMap(({ item }, at) =>
    again.otherStorage[at]?.verdict === 'declared' ? [] : [item.name],
  );
  return [...cookies, ...stored];
}

function changesOf({ pairs }: Pairs): readonly string[] {
  return pairs.flatMap(({ before, after, differing }) =>
    after === null
      ? []
      : differing.map((field) => `${before.name}: ${field} ${say(before, field)} → ${say(after, field)}`),
  );
}

const say = (cookie: object, field: string): string =>
  JSON.stringify(
    new Map<string, unknown>(Object.entries(cookie)).get(field === 'place' ? 'serviceAndPlace' : field) ?? null,
  );

const sure: ReadonlySet<string> = new Set(['exact', 'pattern', 'family']);

function beyondOf(report: AuditReport, { beyond }: Pairs, unbearable: ReadonlySet<string>): readonly Fault[] {
  const lacking = [
    ...report.observed.filter(({ verdict }) => verdict !== 'declared').map(({ cookie }) => cookie.name),
    ...report.otherStorage.filter(({ verdict }) => verdict !== 'declared').map(({ item }) => item.name),
  ];
  const declared = new Set(report.declared.map((judged) => judged.declared.name));
  const seen = new Set<string>();
  return beyond.flatMap(({ name, provider, storage }) => {
    const key = `${storage} ${name} ${provider ?? ''}`;
    const needed = lacking.some((observed) => sure.has(matchName(name, observed)));
    if (needed && !seen.has(key)) {
      seen.add(key);
      return [];
    }
    if ([...unbearable].some((text) => text.includes(name))) return [];
    return [fault(needed || declared.has(name) ? 'doubled' : 'invented')(name)];
  });
}

function columnsOf(before: Charter, after: Charter): readonly string[] {
  const declaring = new Set(before.declared.map(({ row }) => row.table));
  const own = before.tables.filter(({ header, index }) => header.length > 0 && declaring.has(index));
  const kept = after.tables.filter(({ header }) => header.length > 0);
  let from = 0;
  return own.flatMap((table) => {
    const at = kept.findIndex(
      ({ header, section }, index) =>
        index >= from &&
        table.header.every((label, column) => label === '' || same(label, header[column])) &&
        same(table.section ?? '', section ?? ''),
    );
    if (at === -1) return [`${table.section ?? ''} | ${table.header.join(' | ')}`];
    from = at + 1;
    return [];
  });
}

const same = (a: string, b: string | undefined): boolean => a.replaceAll(/\s+/gu, ' ') === b?.replaceAll(/\s+/gu, ' ');

function orderOf({ pairs }: Pairs): readonly string[] {
  const placed = pairs.filter(({ after }) => after !== null);
  const wrong = placed.find(({ at }, index) => at < (placed[index - 1]?.at ?? -1));
  return wrong === undefined ? [] : [wrong.before.name];
}

function differences(html: Charter, other: Charter): readonly string[] {
  return differentLines(linesOf(html), linesOf(other));
}

const linesOf = ({ declared }: Charter): string =>
  declared
    .map(({ name, provider, serviceAndPlace, purpose, category, section, duration, storage }) =>
      [name, provider, serviceAndPlace, purpose, category, section, duration?.text, storage].join(' | '),
    )
    .join('\n');

/** Lines of the one that the other lacks, and the reverse. */
function differentLines(a: string, b: string): readonly string[] {
  if (a === b) return [];
  const [left, right] = [a.split('\n'), b.split('\n')];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const found = [
    ...left.filter((line) => !inRight.has(line)).map((line) => `- ${line}`),
    ...right.filter((line) => !inLeft.has(line)).map((line) => `+ ${line}`),
  ];
  return found.length > 0 ? found : ['other order or number of lines'];
}
