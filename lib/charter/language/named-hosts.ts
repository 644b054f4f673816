import type { Block } from '../../page/index.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';

const address = /<?\bhttps?:\/\/([a-z0-9.-]{3,253})(?::\d+)?\/?>?/gi;

function hostsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(address), (match) => (match[1] ?? '').toLowerCase().replace(/\.$/, ''));
}

/** An address that is a site's own: nothing behind its host. */
function isBareAddress(text: string): boolean {
  return /^<?https?:\/\/[a-z0-9.-]+\/?>?\.?$/i.test(text.trim());
}

const siteInTitle = /https?:\/\/[^/\s]+\/?(?=[\s>)?]|$)/;

/** A title, or a short line, about cookies that holds a site's address. */
function isTitleWithSite(block: Block, text: string): boolean {
  return (block.kind === 'heading' || text.length < 160) && speaksOfCookies(text) && siteInTitle.test(text);
}

/**
 * The hosts that a charter says it is about: in a heading ("What cookies are used on the https://HOST site"), or on a
 * line of its own after one. Links to browsers' help and vendors' policies are not among them.
 */
export function namedHosts(blocks: readonly Block[]): readonly string[] {
  const hosts = new Set<string>();
  let before = '';
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'text') continue;
    const own = isBareAddress(block.text) && speaksOfCookies(before);
    if (own || isTitleWithSite(block, block.text)) for (const host of hostsOf(block.text)) hosts.add(host);
    before = block.text;
  }
  return [...hosts];
}
