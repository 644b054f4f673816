import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

/** The programs that the real-browser tests and the demo drive. */
export interface Browsers {
  readonly chromium: string;
  readonly firefox: string;
  readonly xvfb: string;
  readonly xdotool: string;
}

type Wanted = keyof Browsers;

interface Program {
  /** An environment variable that names it. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly debianPackage: string;
}

const programs: Readonly<Record<Wanted, Program>> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debianPackage: 'chromium',
  },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], debianPackage: 'firefox-esr' },
  xvfb: { variable: 'XVFB', names: ['Xvfb'], debianPackage: 'xvfb' },
  xdotool: { variable: 'XDOTOOL', names: ['xdotool'], debianPackage: 'xdotool' },
};

/**
 * Finds the programs wanted, and installs from Debian those that are missing where the user may.
 *
 * @throws with one line that says what to install, where it can't be done from here.
 */
export function ensureBrowsers(wanted: readonly Wanted[], say: (line: string) => void): Browsers {
  const missing = wanted.filter((name) => find(name) === null);
  if (missing.length > 0) install(missing, say);
  const still = wanted.filter((name) => find(name) === null);
  if (still.length > 0) throw new Error(pleaseInstall(still));
  return {
    chromium: find('chromium') ?? '',
    firefox: find('firefox') ?? '',
    xvfb: find('xvfb') ?? '',
    xdotool: find('xdotool') ?? '',
  };
}

function find(name: Wanted): string | null {
  const { variable, names } = programs[name];
  const named = process.env[variable];
  return named === undefined || named === '' ? findProgram(names) : named;
}

function install(missing: readonly Wanted[], say: (line: string) => void): void {
  const aptGet = findProgram(['apt-get']);
  if (aptGet === null || process.getuid?.() !== 0) throw new Error(pleaseInstall(missing));
  const packages = missing.map((name) => programs[name].debianPackage);
  say(`Installing ${packages.join(', ')} from Debian (a few minutes the first time)`);
  run(aptGet, ['update', '-qq']);
  run(aptGet, ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core']);
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}

function pleaseInstall(missing: readonly Wanted[]): string {
  const packages = missing.map((name) => programs[name].debianPackage).join(' ');
  return `Please install ${packages} (Debian, Ubuntu: sudo apt-get install ${packages}), or name them by ${missing.map((name) => programs[name].variable).join(', ')}.`;
}
