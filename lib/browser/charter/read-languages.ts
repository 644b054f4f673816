import type { CharterEvidence, CharterVersion } from '../../audit/index.ts';
import type { Charter } from '../../charter/index.ts';
import { fetchCandidate } from './fetch-candidate.ts';
import { languageAddresses, type LanguageAddress } from './language-addresses.ts';
import { readAnswer } from './read-answer.ts';
import type { CharterSearch } from './read-charter.ts';

/** Languages read at most besides the charter’s own, at the same time, and the milliseconds that each may take. */
const most = 3;
const patience = 6_000;

/**
 * Reads the charter in the other languages that the portal offers, under the same rules as the charter itself: on the
 * person’s click, by a one-shot request that neither sends nor keeps a cookie, to its own host alone.
 *
 * @returns one entry for each version known; one that could not be read says so. A version that turns out to be the
 * same text, or in the charter’s own language, is none.
 */
export async function readLanguages(
  search: Omit<CharterSearch, 'choice'>,
  { content, retrieval }: CharterEvidence,
  now: () => string,
): Promise<readonly CharterVersion[]> {
  if (content?.content !== 'declares-cookies' || retrieval.url === null) return [];
  const addresses = languageAddresses(search.links, search.pageUrl, retrieval.url);
  const others = addresses.filter(({ language }) => primaryOf(language) !== content.language).slice(0, most);
  const read = await Promise.all(others.map(async (address) => readVersion(search, address, now)));
  return read.filter(({ sha256Text, language, status }) =>
    status === 'read' ? sha256Text !== retrieval.sha256Text && language !== content.language : true,
  );
}

const primaryOf = (language: string): string => language.split('-')[0] ?? '';

async function readVersion(
  search: Omit<CharterSearch, 'choice'>,
  { url, language }: LanguageAddress,
  now: () => string,
): Promise<CharterVersion> {
  const answer = await readAnswer(await fetchCandidate(search, url, patience), url);
  const { status, httpStatus, sha256Bytes, sha256Text, content } = answer;
  const seen = { url, status, httpStatus, sha256Bytes };
  if (status !== 'read' || content === null) {
    const nothing = { readAt: null, sha256Text: null, content: null, declared: [], whole: false };
    return { ...seen, ...nothing, language: primaryOf(language) };
  }
  return {
    ...seen,
    language: content.language ?? primaryOf(language),
    readAt: now(),
    sha256Text,
    content: content.content,
    declared: content.declared.map(({ name, duration }) => ({ name, duration })),
    whole: isWhole(content),
  };
}

const isWhole = ({ unreadRows, unnamedRows, truncated }: Charter): boolean =>
  unreadRows.length + unnamedRows.length === 0 && !truncated;
