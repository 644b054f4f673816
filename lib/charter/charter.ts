import type { GridLayout } from '../page/index.ts';
import type { DeclaredCookie } from './declared-cookie.ts';

/** What the text of a charter page turned out to be. Whether the page could be had at all is a {@link CharterRetrieval}. */
export type CharterContent =
  /** At least one cookie is declared by name. */
  | 'declares-cookies'
  /** There is a table (or list) about cookies, but no row of it names one. */
  | 'names-no-cookie'
  /** Text, but nothing in it that declares cookies. */
  | 'no-table'
  /** No text to speak of: an empty page, or one that scripts fill later. */
  | 'empty';

/** A row of the page as read, kept so that a report can show what the charter says in its own words. */
export interface CharterRow {
  /** Index of the table (or list) in the page, from 0. */
  readonly table: number;
  /** Index of the row in its table, from 0, header rows not counted. */
  readonly row: number;
  /** The cells' texts, normalised, in the table's own column order. */
  readonly cells: readonly string[];
  /** A text fragment (`#:~:text=...`) that shows the row in its page; null where the text gives no usable one. */
  readonly textFragment: string | null;
}

/** Why a row gave no declared cookie. */
export type UnreadReason =
  | 'no-name' /** a row of a cookie table whose name cell is empty or missing */
  | 'label-not-name' /** "Cookies de session": words where a name should stand */
  | 'not-a-cookie' /** an SDK, a pixel */
  | 'not-understood';

export interface UnreadRow extends CharterRow {
  readonly reason: UnreadReason;
  readonly section: string | null;
  readonly provider: string | null;
}

/** What a column of a table was taken for. */
export type ColumnRole =
  | 'name'
  | 'provider'
  | 'service'
  | 'place'
  | 'service-and-place'
  | 'purpose'
  | 'category'
  | 'duration'
  | 'storage'
  | 'host'
  | 'other';

/** A table, list or grid of the page that was taken for a table of cookies. */
export interface CharterTable {
  readonly index: number;
  readonly layout: GridLayout;
  readonly section: string | null;
  readonly caption: string | null;
  /** The column labels as written; empty where the table has no header. */
  readonly header: readonly string[];
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly CharterRow[];
}

/** A charter as read: what the page declares, in its own words, and what of it was not understood. */
export interface Charter {
  /** Address given to the reader; null for pasted text without one. */
  readonly url: string | null;
  /** BCP 47 primary language subtag, stated by the page or else recognised; null where neither. */
  readonly language: string | null;
  readonly content: CharterContent;
  readonly title: string | null;
  readonly tables: readonly CharterTable[];
  readonly declared: readonly DeclaredCookie[];
  /** Rows of a cookie table that name no cookie: a finding, not noise. */
  readonly unnamedRows: readonly UnreadRow[];
  /** Rows that could not be understood; never dropped. */
  readonly unreadRows: readonly UnreadRow[];
  /** Hosts that the text says it is about ("A quoi servent les cookies sur la plateforme <https://HOST>"). */
  readonly namedHosts: readonly string[];
  /** The page's text, normalised (invisible characters, spaces), as shown in reports and hashed. */
  readonly text: string;
  /** True where the page was longer than the reader's limit and was cut. */
  readonly truncated: boolean;
}
