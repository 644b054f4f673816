import type { ObservedCookie } from '../../observation/index.ts';
import type { Writer } from './lines.ts';

/** That a cookie was seen and is gone, in words; none where it is still there. */
export function goneWords(
  { lastSeen }: ObservedCookie,
  { t, report }: Pick<Writer, 't' | 'report'>,
): readonly string[] {
  return lastSeen === undefined ? [] : [t('row.gone', { ...lastSeen, zone: report.environment.timeZone })];
}
