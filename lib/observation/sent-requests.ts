import type { CookieSetter } from './observed-cookie.ts';

/** Requests of the portal's pages to one host of another site, under one choice about cookies. */
export interface SentRequests {
  readonly host: string;
  /** The choice in force when they were sent; `unknown` where it changed in the meantime. */
  readonly consent: CookieSetter['consent'];
  /** How many were watched; null where the page's own list alone tells that the host was asked. */
  readonly requests: number | null;
  /** Names of cookies that went with them; null where nobody could see. Their values are dropped where they are heard. */
  readonly cookies: readonly string[] | null;
  /** The first of them, ISO 8601, UTC. */
  readonly from: string;
  /** The last of them, ISO 8601, UTC. */
  readonly to: string;
}

/** What is remembered of requests. */
export interface SentLog {
  readonly sent: readonly SentRequests[];
  /** More hosts or names came than are kept. */
  readonly dropped: boolean;
}

/** The most hosts and choices that one audit keeps, names of cookies for each, and characters of a name. */
const most = 400;
const mostNames = 60;
const longestName = 256;

const isSame = (one: SentRequests, other: SentRequests): boolean =>
  one.host === other.host && one.consent === other.consent;

/** What is remembered with more of the same kind. */
export function noteSent(log: SentLog, more: readonly SentRequests[]): SentLog {
  return more.reduce(noteOne, log);
}

function noteOne({ sent, dropped }: SentLog, one: SentRequests): SentLog {
  const known = sent.find((other) => isSame(other, one));
  if (known === undefined && sent.length >= most) return { sent, dropped: true };
  const merged = known === undefined ? one : together(known, one);
  const names = [...new Set(merged.cookies)];
  const kept = names.filter(({ length }) => length <= longestName).slice(0, mostNames);
  const noted = { ...merged, cookies: merged.cookies === null ? null : kept };
  return {
    sent: known === undefined ? [...sent, noted] : sent.map((other) => (other === known ? noted : other)),
    dropped: dropped || kept.length < names.length,
  };
}

/** Two that are of one host and one choice: what was watched counts, and what the page's list tells adds no number. */
function together(one: SentRequests, other: SentRequests): SentRequests {
  const counts = [one.requests, other.requests].filter((count) => count !== null);
  const names = [one.cookies, other.cookies].filter((cookies) => cookies !== null);
  return {
    ...one,
    requests: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0),
    cookies: names.length === 0 ? null : names.flat(),
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

/** The same requests where the choice turned out to have changed while they were sent. */
export function ofUnknownChoice(sent: readonly SentRequests[]): readonly SentRequests[] {
  return sent.map((one) => ({ ...one, consent: 'unknown' }));
}
