import type { PageLink } from './charter-link.ts';
import { fetchableUrl } from './charter-link.ts';

/** The charter in another language. */
export interface LanguageVersion {
  readonly url: string;
  /** BCP 47, lower case. */
  readonly language: string;
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;
const known = new Set(
  'fr en es de it nl pt ca eu gl pl ro sv da nb no fi cs sk hu el bg hr sl et lv lt ga mt br oc co'.split(' '),
);

function tagOf(text: string | null): string | null {
  const tag = (text ?? '').trim().toLowerCase().replace('_', '-');
  return languageTag.test(tag) && known.has(tag.split('-')[0] ?? '') ? tag : null;
}

/** A segment of a path that is a language and nothing else, and the path without it. */
export function pathLanguage(path: string): { readonly language: string; readonly rest: string } | null {
  const segments = path.split('/');
  const at = segments.findIndex((segment) => tagOf(segment) !== null);
  const language = tagOf(segments[at] ?? null);
  if (language === null) return null;
  return { language, rest: segments.toSpliced(at, 1).join('/') };
}

function sameDocument(one: URL, other: URL): boolean {
  return one.origin === other.origin && one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '');
}

function versionOf(url: URL, charter: URL): string | null {
  if (sameDocument(url, charter))
    return tagOf(url.searchParams.get('flg') ?? url.searchParams.get('lang') ?? url.searchParams.get('locale'));
  const own = pathLanguage(charter.pathname);
  const its = pathLanguage(url.pathname);
  if (url.origin !== charter.origin || own === null || its === null) return null;
  return own.rest === its.rest && own.language !== its.language ? its.language : null;
}

/**
 * The other languages in which a charter's page links to itself: `?flg=en-gb` on portals, `/en/…` beside `/fr/…`.
 *
 * @param links links of the charter's page
 * @param url its address
 */
export function charterLanguageVersions(links: readonly PageLink[], url: string): readonly LanguageVersion[] {
  const charter = fetchableUrl(url, url);
  if (charter === null) return [];
  const found = new Map<string, LanguageVersion>();
  for (const link of links.slice(0, 5000)) {
    const target = fetchableUrl(link.href, url);
    const language = target === null ? null : versionOf(target, charter);
    if (target !== null && language !== null && !found.has(language))
      found.set(language, { url: target.href, language });
  }
  return [...found.values()];
}
