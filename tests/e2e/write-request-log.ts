import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedRequest } from '../fixtures/server/index.ts';
import { browserName } from './browsers/start-browser.ts';

const folder = 'e2e-output';
const file = join(folder, `requests.${browserName}.txt`);

/** Begins the log of all requests of a run: what each visit asked for, and what each audit did. */
export function startRequestLog(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, '');
}

/** Adds what was asked of any host while one portal was visited, or audited. */
export function logRequests(title: string, during: 'visit' | 'audit', requests: readonly LoggedRequest[]): void {
  const lines = requests.map(
    ({ method, host, path, query, cookieNames, secFetchDest }) =>
      `  ${during}  ${method} https://${host}${path}${query === '' ? '' : `?${query}`}  [${secFetchDest ?? '-'}] ${cookieNames.length} cookies sent`,
  );
  appendFileSync(file, `${[`${title} (${during}: ${requests.length})`, ...lines].join('\n')}\n`);
}
