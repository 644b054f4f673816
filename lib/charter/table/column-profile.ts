import { tablesWords } from '../../words/tables-words.ts';
import { isNameAtLeast, looksLikeCookieName, readStorageWords, storageByTheWay } from '../../cookie/index.ts';
import { parseDuration } from '../duration/parse-duration.ts';
import { categoryOf } from '../../words/category-words.ts';
import { isVendor } from '../../words/vendors-in-text.ts';
import type { Cell } from '../../page/index.ts';
import { fold } from '../../words/text/fold.ts';
import { memoise } from '../../words/text/memoise.ts';
import { isDataType } from '../../words/data-types.ts';
import { isKnownName } from '../../words/names/known-name.ts';
import { nameTokens } from './name-tokens.ts';

const host = /^(?:\*|(?:\*?\.)?(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})(?::\d+)?(?:\/\S*)?$/i;
const party = new RegExp(String.raw`\b${tablesWords('party')}\b`, 'iu');
/** Enough to know a column; a page of 100,000 rows is not read twice. */
const sample = 40;

/** Whether a text is a host, be it with a wildcard or a port. */
export function isHost(text: string): boolean {
  return host.test(text.trim());
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function holdsName(text: string, grades: readonly string[]): boolean {
  return nameTokens(text).some((token) => grades.includes(looksLikeCookieName(token)));
}

const isDuration = memoise((text: string): boolean => (parseDuration(text)?.seconds ?? null) !== null);

/**
 * What the cells of a column hold, as shares of its filled cells. Nothing is looked at before it is asked for: where
 * the labels say it all, the cells are not read for it.
 */
export class ColumnProfile {
  private readonly texts: readonly string[];
  private readonly shares = new Map<string, number>();

  constructor(rows: readonly (readonly Cell[])[], column: number) {
    this.texts = rows
      .slice(0, sample)
      .map((row) => row[column])
      .filter((cell) => cell !== undefined && cell.text !== '' && cell.copied === 'no')
      .map((cell) => cell?.text ?? '');
  }

  get filled(): number {
    return this.texts.length;
  }

  /** Cells that could be names where names are expected. */
  get names(): number {
    return this.shareOf('names', (text) => holdsName(text, ['possible', 'likely', 'certain']));
  }

  /** Cells that no word looks like. */
  get strongNames(): number {
    return this.shareOf('strong names', (text) => holdsName(text, ['likely', 'certain']));
  }

  /** Cells with a name that well-known software sets. */
  get knownNames(): number {
    return this.shareOf('known names', (text) => nameTokens(text).some((token) => isKnownName(token)));
  }

  /** Cells with a name that opens with an underscore, or holds a wildcard: tables of other things hold none. */
  get markedNames(): number {
    return this.shareOf('marked names', (text) => nameTokens(text).some((token) => isMarked(token)));
  }

  /** Cells with a name that calls itself a cookie or a session: "cookieMessage". Settings of a banner do, too. */
  get selfNamed(): number {
    return this.shareOf('self named', (text) => nameTokens(text).some((token) => callsItselfCookie(token)));
  }

  /** Cells that open with a capital as people, companies and products do. */
  get properNames(): number {
    return this.shareOf('proper names', (text) => /^\p{Lu}\p{Ll}/u.test(text));
  }

  /** Cells that are a capitalised word or a host: products and services. */
  get products(): number {
    return this.shareOf('products', (text) =>
      /^(?:\p{Lu}[\p{L}\d]*(?: \p{L}[\p{L}\d]*){0,2}|[a-z-]+\.[a-z]{2,6})$/u.test(text),
    );
  }

  get durations(): number {
    return this.shareOf('durations', (text) => text.length < 200 && isDuration(text));
  }

  get hosts(): number {
    return this.shareOf('hosts', (text) => text.split(/[\s,;]+/).every((word) => isHost(word)));
  }

  get categories(): number {
    return this.shareOf('categories', (text) => text.length < 80 && categoryOf(text) !== null);
  }

  /** Kinds of storage: "HTTP Cookie", "localStorage"; "name of the cookie" tells what a setting is for. */
  get storages(): number {
    return this.shareOf('storages', (text) => text.length < 60 && text.split(/\s+/).length <= 3 && isStorage(text));
  }

  /** Storage other than cookies that a cell tells by the way: "Thème (localStorage)". */
  get storagesByTheWay(): number {
    return this.shareOf('storages by the way', (text) => storageByTheWay(text) !== null);
  }

  /** Types of data, as the fields of a data set or of a form have: "texte", "entier". */
  get dataTypes(): number {
    return this.shareOf('data types', (text) => text.length < 30 && isDataType(text));
  }

  /** Vendors' names and nothing else. */
  get vendors(): number {
    return this.shareOf('vendors', (text) => text.length < 60 && isVendor(text));
  }

  /** First or third party; a host says whose a cookie is by itself ("suivi.exemple-tiers.fr"). */
  get parties(): number {
    return this.shareOf(
      'parties',
      (text) => text.length < 60 && party.test(fold(text)) && !text.split(/[\s,;]+/).some((word) => isHost(word)),
    );
  }

  /** Mean number of words in a cell. */
  get words(): number {
    return share(
      this.texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
      this.texts.length,
    );
  }

  /** Different texts, of all filled cells. */
  get distinct(): number {
    return share(new Set(this.texts).size, this.texts.length);
  }

  private shareOf(what: string, test: (text: string) => boolean): number {
    const known = this.shares.get(what);
    if (known !== undefined) return known;
    const found = share(this.texts.filter((text) => test(text)).length, this.texts.length);
    this.shares.set(what, found);
    return found;
  }
}

function isMarked(token: string): boolean {
  return /^_\w|^\w[\w.-]*[*#<{[]/.test(token) && looksLikeCookieName(token) === 'certain';
}

/** "cookieMessage", "accept_cookies"; "Cookie-Banner" is a word. "app_sess", but not the field "session_id". */
function callsItselfCookie(token: string): boolean {
  return isNameAtLeast(token, 'likely') && /cookie[A-Z_]|[a-z_]cookies?$|\w[_.-]sess(?:ion|id)?$/.test(token);
}

function isStorage(text: string): boolean {
  return readStorageWords(text) !== null || isHttp(text);
}

function isHttp(text: string): boolean {
  return /^https?$/i.test(text);
}
