import type { MessageId, Translator } from '../../lib/i18n/index.ts';
import type { CookieSetter, ObservedCookie } from '../../lib/observation/index.ts';
import { formatMoment } from './format-moment.ts';
import { formatSpan } from './format-span.ts';

export interface Attribute {
  readonly label: MessageId;
  readonly value: string;
}

export interface AttributeContext {
  readonly translator: Translator;
  /** ISO 8601: when the jar was listed, from which the time left counts. */
  readonly observedAt: string;
  readonly timeZone: string;
}

function lifetime(cookie: ObservedCookie, { translator, observedAt, timeZone }: AttributeContext): string {
  if (cookie.expiresAt === null) return translator.t('attribute.lifetime.session');
  const date = formatMoment(cookie.expiresAt, translator.language, timeZone);
  const seconds = (Date.parse(cookie.expiresAt) - Date.parse(cookie.lastSeen?.at ?? observedAt)) / 1000;
  if (!(seconds > 0)) return translator.t('attribute.lifetime.expired', { date });
  return translator.t('attribute.lifetime.until', { duration: formatSpan(seconds, translator.language), date });
}

function askedLifetime(seconds: number | null, translator: Translator): string {
  if (seconds === null) return translator.t('common.unknown');
  return seconds === 0 ? translator.t('attribute.asked-lifetime.session') : formatSpan(seconds, translator.language);
}

function setting(setter: CookieSetter | null, translator: Translator): readonly Attribute[] {
  if (setter === null) return [{ label: 'attribute.setter', value: translator.t('attribute.setter.unknown') }];
  return [
    { label: 'attribute.setter', value: translator.t(`attribute.setter.${setter.by}`, { url: setter.url }) },
    { label: 'attribute.asked-lifetime', value: askedLifetime(setter.askedLifetimeSeconds, translator) },
    { label: 'attribute.consent', value: translator.t(`attribute.consent.${setter.consent}`) },
  ];
}

function goneAttribute(
  { lastSeen }: ObservedCookie,
  { translator: { t }, timeZone }: AttributeContext,
): readonly Attribute[] {
  if (lastSeen === undefined) return [];
  return [{ label: 'attribute.last-seen', value: t('row.gone', { ...lastSeen, zone: timeZone }) }];
}

/** All that is known of a cookie, its value excepted, as labels and words. */
export function cookieAttributes(cookie: ObservedCookie, context: AttributeContext): readonly Attribute[] {
  const { translator, timeZone } = context;
  const yesNo = (yes: boolean): string => translator.t(yes ? 'common.yes' : 'common.no');
  const date = formatMoment(cookie.firstSeen.at, translator.language, timeZone);
  const reach = cookie.hostOnly ? 'host-only' : 'with-subdomains';
  return [
    { label: 'attribute.domain', value: translator.t(`attribute.domain.${reach}`, { domain: cookie.domain }) },
    { label: 'attribute.path', value: cookie.path },
    { label: 'attribute.lifetime', value: lifetime(cookie, context) },
    { label: 'attribute.secure', value: yesNo(cookie.secure) },
    { label: 'attribute.http-only', value: yesNo(cookie.httpOnly) },
    { label: 'attribute.same-site', value: translator.t(`attribute.same-site.${cookie.sameSite}`) },
    ...(cookie.partition === null ? [] : [{ label: 'attribute.partition' as const, value: cookie.partition }]),
    { label: 'attribute.first-seen', value: translator.t(`attribute.first-seen.${cookie.firstSeen.how}`, { date }) },
    ...goneAttribute(cookie, context),
    ...setting(cookie.setter, translator),
  ];
}
