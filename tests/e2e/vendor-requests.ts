import type { LoggedRequest } from '../fixtures/server/index.ts';

/** Hosts that browsers ask by themselves, whatever is installed in them. */
const ownHosts = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)$/;

/** What was asked of any host, but for what the browser asks its own maker. */
export const withoutTheBrowsersOwn = (requests: readonly LoggedRequest[]): readonly LoggedRequest[] =>
  requests.filter(({ host }) => !ownHosts.test(host));

/** A browser asks for the page's icon when it likes, also while an audit runs. */
export const isPageIcon = ({ path, secFetchDest }: LoggedRequest): boolean =>
  path.endsWith('/logo.svg') && secFetchDest === 'image';
