import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** What a ZIP holds, and what `sha256sum --check` says of each file. */
export interface CheckedZip {
  readonly files: Readonly<Record<string, Buffer>>;
  /** Lines of sha256sum, sorted: `name: OK`. */
  readonly said: readonly string[];
  readonly exitCode: number | null;
}

/** Unpacks a ZIP on the disk and has its sums checked by the system's own program. */
export function checkSums(zip: Buffer): CheckedZip {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-sums-'));
  try {
    const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)] as const);
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const { stdout, status } = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    return { files: Object.fromEntries(files), said: stdout.trim().split('\n').toSorted(), exitCode: status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
