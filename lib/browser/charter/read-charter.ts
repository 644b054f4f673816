import { locateCharter, type CharterAttempt, type CharterOrigin } from '../../charter-address/index.ts';
import type { CharterEvidence } from '../../audit/index.ts';
import type { PageLink } from '../page/list-links.ts';
import type { CharterChoice } from '../session/charter-choice.ts';
import { evidenceOf, pastedEvidence } from './evidence-of.ts';
import { keepCharterBytes } from './kept-bytes.ts';
import { readOne } from './read-one.ts';
import { bareAddress, samePage } from './same-page.ts';
import { betterOf, isCharter, type Reading } from './weigh-reading.ts';

/** Where the charter is looked for. */
export interface CharterSearch {
  readonly tabId: number;
  readonly portalOrigin: string;
  /** The tab's own address. */
  readonly pageUrl: string;
  readonly links: readonly PageLink[];
  /** How many of the page's links these are. */
  readonly linksLooked: 'all' | 'some' | 'none';
  /** The page in the tab answers what it is asked. */
  readonly pageAnswers: boolean;
  readonly language: string | null;
  /** What the user said, if anything. */
  readonly choice: CharterChoice | null;
}

/** Addresses tried at most: a page of a thousand links about cookies must not become a thousand requests. */
const most = 8;

/** Milliseconds that one address has to answer, and all of them: a person waits for the charter. */
const patience = { one: 15_000, all: 20_000 } as const;

/**
 * Finds, fetches and reads the charter: what the user said first, then the page's links, then the known paths.
 *
 * @param now gives the time of each reading, ISO 8601, UTC.
 * @returns evidence with every address tried; the status says why where nothing could be read.
 */
export async function readCharter(search: CharterSearch, now: () => string): Promise<CharterEvidence> {
  if (search.choice?.kind === 'pasted') return pastedEvidence(search.choice.text, search.choice.at);
  const attempts: CharterAttempt[] = [];
  let best: Reading | null = null;
  const end = performance.now() + patience.all;
  for (const candidate of candidatesOf(search).slice(0, most)) {
    if (attempts.some((attempt) => isSilent(attempt) && samePath(attempt.url, candidate.url))) continue;
    const read = await readOne(search, candidate.url, Math.min(patience.one, end - performance.now()));
    const origin = samePage(candidate.url, search.pageUrl) ? 'this-page' : candidate.origin;
    attempts.push({ url: candidate.url, origin, status: read.status, httpStatus: read.httpStatus });
    const reading = { ...read, origin, url: candidate.url, readAt: now(), guessed: candidate.guessed };
    best = betterOf(best, reading);
    if (isCharter(best)) break;
  }
  if (best?.bytes !== undefined && best.sha256Bytes !== null)
    // The verdicts do not wait for it, and an audit without its page is an audit still.
    void keepCharterBytes(best.sha256Bytes, best.bytes).catch(() => null);
  return evidenceOf(best, attempts, search);
}

interface Candidate {
  readonly url: string;
  readonly origin: CharterOrigin;
  /** Nobody said that the charter is there: a known path, or a link to the page about personal data. */
  readonly guessed: boolean;
}

function candidatesOf(search: CharterSearch): readonly Candidate[] {
  if (search.choice?.kind === 'address') {
    return [{ url: search.choice.url, origin: 'user-address', guessed: false }];
  }
  const found = locateCharter({ links: search.links, pageUrl: search.pageUrl, language: search.language });
  return found.map(({ url, origin, reason }) => ({
    url,
    origin,
    guessed: origin === 'known-path' || reason === 'personal-data',
  }));
}

/** An address that is not asked again under another query: it did not answer, or not to its end. */
function isSilent({ status }: CharterAttempt): boolean {
  return status === 'unreachable' || status === 'too-large';
}

function samePath(one: string, other: string): boolean {
  return bareAddress(one.replace(/\?.*$/, '')) === bareAddress(other.replace(/\?.*$/, ''));
}
