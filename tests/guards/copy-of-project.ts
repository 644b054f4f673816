import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const leftBehind = new Set(['node_modules', '.git', '.output', '.wxt', 'e2e-output', 'demo-output', 'bench-output']);

/** A copy of the project in which something may be taken out; without what is built, and with the same packages. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'temoin-copy-'));
  cpSync('.', copy, { recursive: true, filter: (file) => !leftBehind.has(file.split('/')[0] ?? '') });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}
