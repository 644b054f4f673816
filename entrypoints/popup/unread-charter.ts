import type { CharterEvidence } from '../../lib/audit/index.ts';

/** The charter while it is still on its way. */
export const unreadCharter: CharterEvidence = {
  content: null,
  retrieval: {
    status: 'not-looked',
    origin: null,
    url: null,
    location: null,
    httpStatus: null,
    readAt: null,
    sha256Bytes: null,
    sha256Text: null,
    truncated: false,
    attempts: [],
  },
};
