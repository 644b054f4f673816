import { browser } from 'wxt/browser';

/** Milliseconds of quiet after which a flood of changes counts as one: an overwrite alone is a removal and a setting. */
const quiet = 250;

/**
 * Calls back after the jar changed, once for each flood. Which cookies changed is not looked at: the jar is listed
 * again, since events are lost when a worker dies.
 *
 * @returns a function that stops it.
 */
export function onJarChange(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  browser.cookies.onChanged.addListener(hear);
  return () => {
    clearTimeout(timer);
    browser.cookies.onChanged.removeListener(hear);
  };
}
