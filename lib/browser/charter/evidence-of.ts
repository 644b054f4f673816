import type { CharterEvidence } from '../../audit/index.ts';
import { answeredAt, type CharterAttempt, type CharterRetrieval } from '../../charter-address/index.ts';
import { readInTime } from './read-in-time.ts';
import { sha256OfText } from './sha256.ts';
import type { Reading } from './weigh-reading.ts';

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

/** The evidence of a search: its best reading, null where nothing could be tried, and all that was tried. */
export function evidenceOf(
  best: Reading | null,
  attempts: readonly CharterAttempt[],
  { linksLooked }: { readonly linksLooked: 'all' | 'some' | 'none' },
): CharterEvidence {
  const searched = { attempts, ...(linksLooked === 'all' ? {} : { linksLooked }) };
  // An address at which there is no charter is not the charter's: it stands among those tried.
  if (best === null || best.status === 'not-found')
    return { content: null, retrieval: { ...nothingFound, ...searched } };
  const { status, origin, url, httpStatus, readAt, sha256Bytes, sha256Text, truncated, content, redaction } = best;
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
      ...wayOf(best),
      ...(found && redaction !== null ? { redaction } : {}),
      ...searched,
    },
  };
}

/** By which way the answer came, and when it was made. */
function wayOf({ through, headers, readAt }: Reading): Pick<CharterRetrieval, 'through' | 'answeredAt'> {
  const made = answeredAt(headers, readAt);
  return { ...(through === null ? {} : { through }), ...(made === null ? {} : { answeredAt: made }) };
}

/** The charter as the user pasted it, as much of it as there is time for. @param at ISO 8601, UTC. */
export async function pastedEvidence(text: string, at: string): Promise<CharterEvidence> {
  const { charter, redaction, truncated } = await readInTime({ text, url: null });
  const sha256Text = await sha256OfText(charter.text);
  const pasted = { status: 'read', origin: 'pasted-text', readAt: at, sha256Text, truncated, redaction } as const;
  return { content: charter, retrieval: { ...nothingFound, ...pasted, attempts: [] } };
}
