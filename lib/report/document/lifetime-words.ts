import { lifetimeSeen, longestLifetime } from '../../observation/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import type { Writer } from './lines.ts';

/** How long a cookie lasts: what it was given where its setting was seen, else at least what was left. */
export function realWords(cookie: ObservedCookie, { t, span, report }: Writer): string {
  const { real, atLeast } = lifetimeSeen(cookie, report.observation.observedAt);
  if (cookie.expiresAt === null || real === null) return t('report.session');
  return atLeast ? t('report.at-least', { span: span(real) }) : span(real);
}

/** What was asked for, where it was seen and is not what the cookie has; null otherwise. */
export function askedWords(cookie: ObservedCookie, { t, span, report }: Writer): string | null {
  const { asked, real } = lifetimeSeen(cookie, report.observation.observedAt);
  if (asked === null || span(asked) === span(real ?? 0)) return null;
  if (asked === 0) return t('report.session');
  return asked > longestLifetime ? t('report.asked-capped', { span: span(asked) }) : span(asked);
}
