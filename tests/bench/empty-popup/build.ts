import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds an extension whose popup is an empty React root, in a folder of its own. */
export async function buildEmptyPopup(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'temoin-empty-popup-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: { outDir, emptyOutDir: false, rolldownOptions: { input: join(import.meta.dirname, 'popup.html') } },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return outDir;
}
