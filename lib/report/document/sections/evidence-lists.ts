import type { Evidence, Finding, MessageRef } from '../../../audit/index.ts';
import type { ObservedCookie } from '../../../observation/index.ts';
import { scopeWords } from '../../wording/scope-words.ts';
import type { EvidenceList, Line } from '../document-block.ts';
import { quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';

/** A piece of evidence, in words. */
interface Piece {
  readonly kind: Evidence['kind'];
  /** Host of a cookie, with its path where it is not the whole host; empty for all else. */
  readonly on: string;
  /** Null for what has none. */
  readonly name: string | null;
  /** Row or scope that it points to. */
  readonly place: string | null;
}

/**
 * What a finding rests on, all of it, by sort and, for cookies, by host. A name that the finding's own sentence says is
 * not said again; host and row always are.
 */
export function evidenceLists(finding: Finding, writer: Writer): readonly EvidenceList[] {
  const pieces = finding.evidence.map((evidence) => pieceOf(evidence, writer));
  const alike = [...Map.groupBy(pieces, ({ kind, on }) => `${kind} ${on}`).values()];
  const said = namesIn(finding.message, writer);
  return alike.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    // Beside cookies of another host, a name tells which of them it is that lies here.
    const oneGroup = alike.filter(([other]) => other?.kind === first.kind).length === 1;
    const allSaid = oneGroup && group.every(({ name }) => name !== null && said(name));
    return [{ about: aboutLine(first, group.length, writer), items: itemLines(group, allSaid, writer) }];
  });
}

function pieceOf(evidence: Evidence, writer: Writer): Piece {
  const nothing = { kind: evidence.kind, on: '', name: null, place: null };
  switch (evidence.kind) {
    case 'observed':
      return { ...nothing, ...cookieOf(evidence.key, writer) };
    case 'declared':
      return { ...nothing, ...declarationOf(evidence.index, writer) };
    case 'row':
      return { ...nothing, place: rowWords(evidence, writer) };
    case 'charter':
      return nothing;
    case 'coverage':
      return { ...nothing, place: scopeOf(evidence.index, writer) };
    case 'sent':
      return { ...nothing, name: evidence.host };
    case 'storage':
      return { ...nothing, name: evidence.name };
  }
}

function cookieOf(key: string, { cookie: find }: Writer): Pick<Piece, 'on' | 'name'> {
  const cookie = find(key);
  return cookie === null ? { on: '', name: key } : { on: hostOf(cookie), name: cookie.name };
}

function declarationOf(index: number, writer: Writer): Pick<Piece, 'name' | 'place'> {
  const declared = writer.report.declared[index]?.declared;
  return declared === undefined
    ? { name: null, place: null }
    : { name: declared.name, place: rowWords(declared.row, writer) };
}

function scopeOf(index: number, { report, translator }: Writer): string | null {
  const entry = report.coverage[index];
  return entry === undefined ? null : scopeWords(entry, translator);
}

const hostOf = ({ domain, path }: ObservedCookie): string => (path === '/' ? domain : `${domain}${path}`);

function rowWords({ row, table }: { readonly row: number; readonly table: number }, { t }: Writer): string {
  return t('report.row-place', { row: row + 1, table: table + 1 });
}

/** Whether the sentence of a finding says a name: as a parameter, whole, and not cut away for its length. */
function namesIn({ id, params }: MessageRef, { say }: Writer): (name: string) => boolean {
  const words = say({ id, params });
  const given = Object.values(params).filter((value) => typeof value === 'string');
  const names = new Set(given.flatMap((text) => [text, ...text.split(', ')]));
  return (name) => names.has(name) && words.includes(name);
}

function aboutLine({ kind, on }: Piece, count: number, { t, exact }: Writer): Line {
  if (kind === 'charter') return [t('report.evidence.charter')];
  const words = t(`report.evidence.${kind}`, { count });
  return on === '' ? [words] : [words, ' ', exact(on)];
}

/** One by one; a single thing that is named already needs its row alone. */
function itemLines(group: readonly Piece[], allSaid: boolean, { exact }: Writer): readonly Line[] {
  const nameless = allSaid && (group.length === 1 || group.every(({ place }) => place === null));
  return group
    .map(({ name, place }): Line => {
      if (name === null || nameless) return place === null ? [] : [place];
      return place === null ? [exact(name)] : [exact(name), ' ', quiet(place)];
    })
    .filter((line) => line.length > 0);
}
