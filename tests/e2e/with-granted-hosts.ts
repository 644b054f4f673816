import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserName, builds } from './browsers/start-browser.ts';

/** A copy of the extension, removed when it is no longer used. */
export interface ExtensionCopy extends Disposable {
  readonly folder: string;
}

interface Granted {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/**
 * A copy of the built extension to which some hosts (`*` for all sites) and permissions are granted at install: for tests that are not about asking.
 * The prompts have tests of their own, with the extension as built.
 */
export function withGrantedHosts(hosts: readonly string[], permissions: readonly string[] = []): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), `temoin-${browserName}-`));
  cpSync(builds[browserName], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Granted;
  const origins = hosts.map((host) => `*://${host}/*`);
  const granted = {
    ...manifest,
    permissions: [...manifest.permissions, ...permissions],
    host_permissions: [...manifest.host_permissions, ...origins],
  };
  writeFileSync(file, JSON.stringify(granted));
  return {
    folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
