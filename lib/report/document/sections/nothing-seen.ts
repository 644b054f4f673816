import { hostCookiesLooked, ownCookiesLooked } from '../../../audit/index.ts';
import type { MessageId } from '../../../i18n/index.ts';
import type { Writer } from '../lines.ts';

/** What stands where no cookie can be shown: that there is none only where all of the portal's could be looked at. */
export function nothingSeen(none: MessageId, { t, report }: Writer): string {
  if (ownCookiesLooked(report.coverage)) return t(none);
  const looked = hostCookiesLooked(report.coverage) || report.observed.length > 0;
  return t(looked ? 'report.jar-partly-looked' : 'report.jar-not-looked');
}
