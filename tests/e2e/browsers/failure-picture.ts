import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where tests that fail leave what was on the screen. */
export const outputFolder = 'e2e-output';

let number = 0;

/** A file name of its own for a picture of a failure; the folder is there. */
export function failurePicture(what: string): string {
  number += 1;
  const words = what.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60);
  return inFolder(join(outputFolder, `failure-${process.pid}-${number}-${words}.png`));
}

/** The same path, whose folder now exists. */
export function inFolder(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
