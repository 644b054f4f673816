import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedRequest } from '../fixtures/server/index.ts';
import { browserName } from './browsers/start-browser.ts';

const folder = 'e2e-output';
const fileOf = (kind: string): string => join(folder, `requests.${kind}.${browserName}.txt`);

/** Begins the log of all requests of a kind of portals: what each visit asked for, and what each audit did. */
export function startRequestLog(kind: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(kind), '');
}

/** Adds what was asked of any host while one portal was visited, or audited. */
export function logRequests(
  kind: string,
  title: string,
  during: 'visit' | 'audit',
  requests: readonly LoggedRequest[],
): void {
  const lines = requests.map(
    ({ method, host, path, query, cookieNames, secFetchDest }) =>
      `  ${during}  ${method} https://${host}${path}${query === '' ? '' : `?${query}`}  [${secFetchDest ?? '-'}] ${cookieNames.length} cookies sent`,
  );
  appendFileSync(fileOf(kind), `${[`${title} (${during}: ${requests.length})`, ...lines].join('\n')}\n`);
}
