import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for the profiles of browsers that start while it is there. */
export interface SmallDisk extends Disposable {
  /** Takes all the room that is left. */
  readonly fill: () => void;
}

/** Null where this machine lets nobody mount one. @param megabytes what a fresh profile needs, and some more. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-disk-'));
  const before = process.env['TMPDIR'];
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  process.env['TMPDIR'] = folder;
  return {
    fill: () => fill(join(folder, 'full')),
    [Symbol.dispose]: () => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const size of [1_000_000, 4096, 1]) fillBy(handle, Buffer.alloc(size));
  } finally {
    closeSync(handle);
  }
}

function fillBy(handle: number, piece: Buffer): void {
  try {
    while (writeSync(handle, piece) === piece.length);
  } catch {
    // Full.
  }
}
