import { pageCopy } from '../../page/account/charter-part.ts';
import { decodeCharter } from './decode-charter.ts';

/**
 * A copy of a charter's page that tells nothing of who was signed in when it came.
 *
 * @param bytes the page as received
 */
export function pageForOthers(bytes: Uint8Array): string {
  return pageCopy(decodeCharter(bytes, null).text);
}
