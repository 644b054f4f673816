import type { CharterStatus } from '../charter-retrieval.ts';

/**
 * What a portal is judged by that was read in an open page before, now that its address was asked again: by that reading
 * where today's answer says nothing of the text (scripts bring it, or nobody could ask), by today's answer where it says
 * that there is another one or none.
 */
const judge: Readonly<Record<CharterStatus, 'opened' | 'today'>> = {
  'rendered-late': 'opened',
  'page-forbids': 'opened',
  'other-host': 'opened',
  'not-looked': 'opened',
  read: 'today',
  'not-found': 'today',
  'redirects-elsewhere': 'today',
  pdf: 'today',
  'login-required': 'today',
  'http-error': 'today',
  unreachable: 'today',
  'too-large': 'today',
  'not-html': 'today',
  'no-content': 'today',
};

/** @param today what the address of the opened page gave when it was asked again */
export const judgedBy = (today: CharterStatus): 'opened' | 'today' => judge[today];
