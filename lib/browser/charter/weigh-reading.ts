import type { CharterOrigin, CharterStatus } from '../../charter-address/index.ts';
import type { AnswerRead } from './read-answer.ts';

/** One address read. */
export interface Reading extends AnswerRead {
  readonly origin: CharterOrigin;
  readonly url: string;
  /** Nobody said that the charter is there: a known path, or a link to the page about personal data. */
  readonly guessed: boolean;
  /** ISO 8601, UTC. */
  readonly readAt: string;
}

/** How much each outcome tells, most first: what a person would want to hear of several addresses tried. */
const order: readonly CharterStatus[] = [
  'read',
  'rendered-late',
  'other-host',
  'page-forbids',
  'pdf',
  'login-required',
  'redirects-elsewhere',
  'too-large',
  'not-html',
  'no-content',
  'http-error',
  'unreachable',
  'not-looked',
  'not-found',
];

/** Whether the search is over: a page that declares cookies by name. */
export function isCharter(reading: Reading): boolean {
  return reading.status === 'read' && reading.content?.content === 'declares-cookies';
}

/** Of two addresses the one that tells more; between equals the one tried first. */
export function betterOf(before: Reading | null, added: Reading): Reading {
  const weighed = asFound(added);
  if (before === null) return weighed;
  return rank(weighed) < rank(before) ? weighed : before;
}

function rank(reading: Reading): number {
  const contents = ['declares-cookies', 'names-no-cookie', 'no-table', 'empty'] as const;
  const content = contents.findIndex((kind) => kind === reading.content?.content);
  // Whatever a link led to tells more than a guess, unless the guess found a charter.
  const guess = reading.guessed && reading.content?.content !== 'declares-cookies' ? order.length : 0;
  return (guess + order.indexOf(reading.status)) * contents.length + Math.max(content, 0);
}

/**
 * A guess proves nothing by not answering well: an error there, or a page that does not
 * speak of cookies (a home page served for every address), means only that the charter is not there.
 */
function asFound(reading: Reading): Reading {
  if (!reading.guessed) return reading;
  return isMissing(reading) || reading.status === 'no-content' || speaksOfSomethingElse(reading)
    ? { ...reading, status: 'not-found', content: null }
    : reading;
}

function isMissing({ status, httpStatus }: Reading): boolean {
  return status === 'http-error' && (httpStatus === 404 || httpStatus === 410);
}

function speaksOfSomethingElse({ status, content }: Reading): boolean {
  if (content === null || (status !== 'read' && status !== 'rendered-late')) return false;
  return content.content !== 'declares-cookies' && !/cookie|traceur|galet/i.test(content.title ?? '');
}
