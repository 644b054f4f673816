import { parseCharter } from '../../charter/index.ts';
import {
  charterBytesLimit,
  locateCharter,
  type CharterAttempt,
  type CharterOrigin,
} from '../../charter-address/index.ts';
import type { CharterEvidence } from '../../audit/index.ts';
import { readPageHtml } from '../page/read-page-html.ts';
import type { PageLink } from '../page/list-links.ts';
import { runInPage } from '../page/run-in-page.ts';
import type { CharterChoice } from '../session/charter-choice.ts';
import { fetchCandidate } from './fetch-candidate.ts';
import { keepCharterBytes } from './kept-bytes.ts';
import { notTried, readAnswer, readOpenPage, type AnswerRead } from './read-answer.ts';
import { sha256OfText } from './sha256.ts';
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
  if (search.choice?.kind === 'pasted') return readPasted(search.choice.text, search.choice.at);
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
  return evidence(best, attempts, search);
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

async function readOne(search: CharterSearch, url: string, milliseconds: number): Promise<AnswerRead> {
  if (samePage(url, search.pageUrl)) {
    const live = await runInPage(search.tabId, readPageHtml, [charterBytesLimit]);
    if (live !== null) return readOpenPage(live, url);
  }
  if (milliseconds <= 0) return notTried;
  return readAnswer(await fetchCandidate(search, url, milliseconds), url);
}

async function readPasted(text: string, at: string): Promise<CharterEvidence> {
  const content = parseCharter({ text });
  return {
    content,
    retrieval: {
      status: 'read',
      origin: 'pasted-text',
      url: null,
      location: null,
      httpStatus: null,
      readAt: at,
      sha256Bytes: null,
      sha256Text: await sha256OfText(content.text),
      truncated: content.truncated,
      attempts: [],
    },
  };
}

function evidence(
  best: Reading | null,
  attempts: readonly CharterAttempt[],
  { linksLooked }: CharterSearch,
): CharterEvidence {
  const searched = { attempts, ...(linksLooked === 'all' ? {} : { linksLooked }) };
  // An address at which there is no charter is not the charter's: it stands among those tried.
  if (best === null || best.status === 'not-found')
    return { content: null, retrieval: { ...nothingFound, ...searched } };
  const { status, origin, url, httpStatus, readAt, sha256Bytes, sha256Text, truncated, content } = best;
  const found = status === 'read';
  return {
    content: found ? content : null,
    retrieval: {
      status,
      origin,
      url,
      location: null,
      httpStatus,
      readAt: found ? readAt : null,
      sha256Bytes,
      sha256Text,
      truncated,
      ...searched,
    },
  };
}

const nothingFound = {
  status: 'not-found',
  origin: null,
  url: null,
  location: null,
  httpStatus: null,
  readAt: null,
  sha256Bytes: null,
  sha256Text: null,
  truncated: false,
} as const;

/** An address that is not asked again under another query: it did not answer, or not to its end. */
function isSilent({ status }: CharterAttempt): boolean {
  return status === 'unreachable' || status === 'too-large';
}

function samePath(one: string, other: string): boolean {
  return bare(one.replace(/\?.*$/, '')) === bare(other.replace(/\?.*$/, ''));
}

/** The same document, fragments and trailing slashes aside. */
function samePage(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}
