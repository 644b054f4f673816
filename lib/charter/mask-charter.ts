import type { Charter, CharterRow, CharterTable, UnreadRow } from './charter.ts';
import type { DeclaredCookie } from './declared-cookie.ts';

type Mask = (text: string) => string;

/** A charter with all its words masked. What is compared or opened stays as it is: names of cookies, hosts, addresses. */
export function maskCharter(charter: Charter, mask: Mask): Charter {
  const { title, tables, declared, unnamedRows, unreadRows, text } = charter;
  return {
    ...charter,
    title: orNull(title, mask),
    tables: tables.map((table) => ofTable(table, mask)),
    declared: declared.map((cookie) => ofCookie(cookie, mask)),
    unnamedRows: unnamedRows.map((row) => ofUnread(row, mask)),
    unreadRows: unreadRows.map((row) => ofUnread(row, mask)),
    text: mask(text),
  };
}

const orNull = (text: string | null, mask: Mask): string | null => (text === null ? null : mask(text));

function ofTable(table: CharterTable, mask: Mask): CharterTable {
  return {
    ...table,
    section: orNull(table.section, mask),
    caption: orNull(table.caption, mask),
    header: table.header.map(mask),
    rows: table.rows.map((row) => ofRow(row, mask)),
  };
}

/** A fragment would repeat, percent-encoded, what was masked. */
function ofRow(row: CharterRow, mask: Mask): CharterRow {
  const cells = row.cells.map(mask);
  const same = cells.every((cell, at) => cell === row.cells[at]);
  return same ? row : { ...row, cells, textFragment: null };
}

const ofUnread = (row: UnreadRow, mask: Mask): UnreadRow => ({
  ...row,
  ...ofRow(row, mask),
  section: orNull(row.section, mask),
  provider: orNull(row.provider, mask),
});

function ofCookie(cookie: DeclaredCookie, mask: Mask): DeclaredCookie {
  const { duration } = cookie;
  return {
    ...cookie,
    provider: orNull(cookie.provider, mask),
    service: orNull(cookie.service, mask),
    place: orNull(cookie.place, mask),
    serviceAndPlace: orNull(cookie.serviceAndPlace, mask),
    purpose: orNull(cookie.purpose, mask),
    categoryText: orNull(cookie.categoryText, mask),
    section: orNull(cookie.section, mask),
    duration: duration === null ? null : { ...duration, text: mask(duration.text) },
    row: ofRow(cookie.row, mask),
  };
}
