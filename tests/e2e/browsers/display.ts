import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../../../scripts/browsers/ensure-browsers.ts';
import { killAtExit } from './kill-at-exit.ts';
import { pngOfScreen } from './screen-picture.ts';

/** A screen that nobody sees, for one browser alone: a key pressed on it can go to no other. */
export interface Display {
  /** `:7` */
  readonly name: string;
  readonly press: (...keys: readonly string[]) => void;
  /** What the screen shows, raw: two equal readings mean that nothing moves. */
  readonly pixels: () => Buffer;
  readonly picture: (file: string) => void;
  readonly stop: () => void;
}

/** Starts Xvfb on the first free display, `scale` screen pixels for each CSS pixel. */
export async function startDisplay(scale: 1 | 2): Promise<Display> {
  const { xvfb, xdotool } = ensureBrowsers(['xvfb', 'xdotool'], (line) => console.log(line));
  const folder = mkdtempSync(join(tmpdir(), 'temoin-display-'));
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${1280 * scale}x${1000 * scale}x24`,
    '-nolisten',
    'tcp',
    '-fbdir',
    folder,
  ];
  const child = killAtExit(spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith('\n')) resolve(said.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const name = `:${number}`;
  const pixels = (): Buffer => readFileSync(join(folder, 'Xvfb_screen0'));
  return {
    name,
    press: (...keys) => {
      execFileSync(xdotool, ['key', '--clearmodifiers', '--delay', '60', ...keys], {
        env: { ...process.env, DISPLAY: name },
      });
    },
    pixels,
    picture: (file) => writeFileSync(file, pngOfScreen(pixels())),
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
