import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserName, builds } from './browsers/start-browser.ts';

/** A copy of the extension, removed when it is no longer used. */
export interface ExtensionCopy extends Disposable {
  readonly folder: string;
}

/**
 * A copy of the built extension to which some hosts are granted at install: for tests that are not about asking.
 * The prompts have tests of their own, with the extension as built.
 */
export function withGrantedHosts(hosts: readonly string[]): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), `temoin-${browserName}-`));
  cpSync(builds[browserName], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly host_permissions: readonly string[] };
  const origins = hosts.map((host) => `*://${host}/*`);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...origins] }));
  return {
    folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
