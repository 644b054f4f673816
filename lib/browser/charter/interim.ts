import type { CharterOrigin } from '../../charter/index.ts';
export function locateCharter(input: {
  links: readonly { href: string; text: string }[];
  pageUrl: string;
  language: string | null;
}): readonly { url: string; origin: CharterOrigin }[] {
  const found = input.links
    .filter(({ href, text }) => /^https?:/.test(href) && /cookie|galet|traceur/i.test(href + text))
    .map(({ href }) => ({ url: href.replace(/#.*$/, ''), origin: 'link' as const }));
  const all: { url: string; origin: CharterOrigin }[] = [
    ...found,
    { url: new URL('/terms/cookies-policy/', input.pageUrl).href, origin: 'known-path' },
  ];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}
export function decodeCharter(bytes: Uint8Array, _type: string | null): { text: string; truncated: boolean } {
  return { text: new TextDecoder().decode(bytes), truncated: false };
}
export const looksLikeLogin = (html: string): boolean => /type="password"/.test(html);
export const looksRenderedLate = (html: string): boolean => /\{\{/.test(html);
