import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from './copy-of-project.ts';
import { guards, type Guard } from './guards.ts';

/**
 * Removes each guard in turn, in a copy of the project, and runs the test that is said to see it: the test must pass
 * with the guard and fail without it. `npm run guards -- <part of a name>` proves some of them.
 */
const wanted = process.argv[2] ?? '';
/** Whether the test passes in the copy as it is. */
function passes(copy: string, { seenBy }: Guard): boolean {
  const env = { ...process.env, ...(seenBy.kind === 'browser' && seenBy.portal ? { PORTAL: seenBy.portal } : {}) };
  const run = (...args: readonly string[]): void => {
    execFileSync(join('node_modules', '.bin', args[0] ?? ''), args.slice(1), { cwd: copy, env, stdio: 'pipe' });
  };
  if (seenBy.kind === 'browser')
    run('wxt', 'build', ...(seenBy.browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : []));
  try {
    if (seenBy.kind === 'unit') run('vitest', 'run', seenBy.file);
    else {
      const { browser, file, test } = seenBy;
      run('vitest', 'run', '--config=vitest.e2e.config.ts', '--retry=0', `--project=${browser}`, file, '-t', test);
    }
    return true;
  } catch {
    return false;
  }
}

function prove(copy: string, guard: Guard): boolean {
  const file = join(copy, guard.file);
  const source = readFileSync(file, 'utf8');
  const withGuard = passes(copy, guard);
  writeFileSync(
    file,
    source.replace(guard.guard, () => guard.without),
  );
  const without = passes(copy, guard);
  writeFileSync(file, source);
  const proved = withGuard && !without;
  console.log(
    `${proved ? 'proved' : 'NOT PROVED'}: ${guard.what} (with it ${word(withGuard)}, without ${word(without)})`,
  );
  return proved;
}

const word = (passed: boolean): string => (passed ? 'green' : 'red');

const copy = copyOfProject();
try {
  const chosen = guards.filter(({ what }) => what.includes(wanted));
  const proved = chosen.filter((guard) => prove(copy, guard)).length;
  console.log(`${proved} of ${chosen.length} guards proved`);
  process.exitCode = proved === chosen.length && proved > 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
