import type { ObservedCookie } from '../../observation/index.ts';
import { goneWords } from './gone-words.ts';
import type { Writer } from './lines.ts';

/** The portal's own host is where a cookie is expected; that it is partitioned is said with the site. */
const saysNoMore = ({ origin, partition }: ObservedCookie): boolean =>
  origin === 'host' || (origin === 'partitioned' && partition !== null);

/** Attributes as the browser reports them, in the words of RFC 6265bis. */
export function attributeWords(cookie: ObservedCookie, { t, report }: Writer): readonly string[] {
  return [
    ...goneWords(cookie, { t, report }),
    ...(saysNoMore(cookie) ? [] : [t(`report.origin.${cookie.origin}`)]),
    ...(cookie.partition === null ? [] : [t('report.partitioned-under', { site: cookie.partition })]),
    cookie.secure ? 'Secure' : t('report.without', { attribute: 'Secure' }),
    cookie.httpOnly ? 'HttpOnly' : t('report.without', { attribute: 'HttpOnly' }),
    cookie.sameSite === 'unspecified' ? t('report.without', { attribute: 'SameSite' }) : `SameSite=${cookie.sameSite}`,
  ];
}
