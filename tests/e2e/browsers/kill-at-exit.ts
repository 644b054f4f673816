import type { ChildProcess } from 'node:child_process';

/** No program outlives the tests that started it, even where they fail before they can stop it. */
export function killAtExit<Child extends ChildProcess>(child: Child): Child {
  const kill = (): void => void child.kill('SIGKILL');
  process.on('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}
