import { browser } from 'wxt/browser';

const key = 'retentionDays';

/** A year: audits are compared from one year to the next. */
export const defaultRetentionDays = 365;

/** Days that audits are kept; null for without limit. */
export async function loadRetention(): Promise<number | null> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (stored === null) return null;
  return typeof stored === 'number' && stored > 0 ? stored : defaultRetentionDays;
}

export async function saveRetention(days: number | null): Promise<void> {
  await browser.storage.local.set({ [key]: days });
}

/**
 * The moment before which audits are forgotten, or null.
 *
 * @param now ISO 8601, UTC.
 */
export function forgetLimit(days: number | null, now: string): string | null {
  return days === null ? null : new Date(Date.parse(now) - days * 86_400_000).toISOString();
}
