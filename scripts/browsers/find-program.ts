import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of some program names that PATH has, as a full path; null where it has none. */
export function findProgram(names: readonly string[], path: string = process.env['PATH'] ?? ''): string | null {
  for (const name of names)
    for (const folder of path.split(delimiter)) {
      const candidate = join(folder, name);
      if (isExecutable(candidate)) return candidate;
    }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
