import { describe, expect, it } from 'vitest';
import { fetchInPage } from '../../lib/browser/page/fetch-in-page.ts';
import { probePage } from '../../lib/browser/page/probe-page.ts';
import { readPageHtml } from '../../lib/browser/page/read-page-html.ts';
import { listLinks } from '../../lib/browser/page/list-links.ts';
import { listStorage } from '../../lib/browser/page/list-storage.ts';
import { watchChoice } from '../../lib/browser/page/watch-choice.ts';
import { watchLanguage } from '../../lib/browser/page/watch-language.ts';
import { choiceWords } from '../../lib/words/choice-words.ts';
import { languageNames } from '../../lib/words/language-names.ts';

/** Names that a page has by itself; anything else in these functions would be missing once they travel as text. */
const ofPages = new Set(
  'document location URL performance localStorage sessionStorage indexedDB caches navigator setTimeout Promise Error Object Set globalThis addEventListener Document Element Node Storage ShadowRoot HTMLOptionElement DOMException Reflect Map Number Array decodeURIComponent Date clearTimeout AbortController fetch Math String btoa undefined arguments chrome Uint8Array'.split(
    ' ',
  ),
);

describe.each([
  ['probePage', probePage, []],
  ['readPageHtml', readPageHtml, [1]],
  ['fetchInPage', fetchInPage, ['https://x.fr/', 1, 1]],
  ['listLinks', listLinks, [1]],
  ['listStorage', listStorage, [{ names: 1, opened: 1, stores: 1 }]],
  ['watchChoice', watchChoice, [choiceWords]],
  ['watchLanguage', watchLanguage, [languageNames]],
] as const)('%s', (_, func, args) => {
  it('uses nothing from outside its own body', () => {
    const asked = new Set<string>();
    const world = new Proxy(
      {},
      {
        has: (_target, name) => typeof name === 'string' && name !== 'args',
        get: (_target, name) => {
          if (typeof name === 'string' && !ofPages.has(name)) asked.add(name);
          return typeof name === 'string' ? stub : undefined;
        },
      },
    );
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- as the browser does it: the text of the function, in a world of its own
    const travel = new Function('world', 'args', `with (world) { return (${func.toString()})(...args); }`) as (
      world: object,
      args: readonly unknown[],
    ) => unknown;
    try {
      const result = travel(world, args);
      if (result instanceof Promise) result.catch(() => null);
    } catch {
      // The stand-ins are no page: only the names asked for matter.
    }
    expect([...asked]).toEqual([]);
  });
});

function* none(): Generator {}

/** Stands for anything: it can be called, made, walked and read. */
const stub: unknown = new Proxy(function anything() {}, {
  get: (_target, name) =>
    name === Symbol.toPrimitive ? () => '' : name === 'then' ? undefined : name === Symbol.iterator ? none : stub,
  apply: () => stub,
  construct: () => stub as object,
});
