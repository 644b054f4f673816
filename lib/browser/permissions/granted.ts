import { browser } from 'wxt/browser';
import { originOfHost } from './origins.ts';

/**
 * Whether the browser says that a host may be read, now. Asked for install-time hosts too: a user may have set them
 * to "on click".
 */
export async function hostGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOfHost(host)] });
}

/** The hosts of a list that may not be read. */
export async function hostsMissing(hosts: readonly string[]): Promise<readonly string[]> {
  const answers = await Promise.all(hosts.map(hostGranted));
  return hosts.filter((_, index) => answers[index] !== true);
}
