import { categoryOf } from '../../words/category-words.ts';
import { isVendor, onlyVendorIn } from '../../words/vendors-in-text.ts';
import type { Block } from '../../page/index.ts';
import type { CookieGrid } from '../cookie-grid.ts';
import { storageOf } from './storage-around.ts';
import type { TableContext } from './table-context.ts';
import { aboutOf, introducesOther, lastSentence } from './about.ts';
import { explains } from '../../words/explains.ts';
import type { Heading } from './heading.ts';
import { headingOf, withoutColon } from './heading.ts';
import type { Label } from './label-of.ts';
import { isFieldItem, isTellingTitle, labelOf, providerTold } from './label-of.ts';

/** Remembers what was read on the way down the page, and says what a table stands under. */
export interface Outline {
  readonly pass: (block: Block) => void;
  readonly contextOf: (grid: CookieGrid) => TableContext;
}

/**
 * The heading that cookies stand under. Below one that says what they are for, "Matomo" is who sets them; elsewhere a
 * vendor's heading is all that parts its cookies from the next vendor's.
 */
function sectionAmong(headings: readonly string[]): string | null {
  const telling = headings.filter((heading) => !explains(heading));
  const kind = telling.findLast((heading) => !isVendor(heading)) ?? null;
  return kind !== null && categoryOf(kind) !== null ? kind : (telling.at(-1) ?? null);
}

/**
 * @param language of the page
 * @param title of the page, which stands above its first heading
 */
export function createOutline(language: string | null, title: string | null): Outline {
  let headings: Heading[] = [];
  let labels: Label[] = [];
  let before: Block | null = null;
  let provider: string | null = null;
  const nearestHeading = (): string | null => sectionAmong(headings.map(({ text }) => text));
  const section = (grid: CookieGrid): string | null => {
    if (grid.caption !== null && !grid.captionHidden) return grid.caption;
    const last = labels.at(-1);
    if (last !== undefined && (labels.length === 1 || labelOf(before ?? { kind: 'break' })?.text === last.text))
      return last.text;
    return titleBefore(before, grid) ?? nearestHeading() ?? grid.caption;
  };
  return {
    pass(block) {
      const heading = headingOf(block);
      if (heading !== null) {
        headings = [...above(headings, heading.level), heading];
        labels = [];
        provider = null;
      }
      if (block.kind === 'break' && block.ends !== undefined) headings = above(headings, block.ends);
      if (block.kind === 'table') {
        labels = [];
        provider = null;
      }
      provider ??= providerTold(block);
      const label = labelOf(block);
      if (label !== null) labels.push(label);
      if (block.kind !== 'break' && !isFieldItem(block)) before = block;
    },
    contextOf(grid) {
      const { level: own } = grid;
      if (own !== undefined) headings = above(headings, own);
      const under = section(grid);
      const lead = leadOf(before, grid);
      const around = [grid.caption, under, lead].filter((text) => text !== null);
      const vendorHeading =
        headings.findLast((heading) => onlyVendorIn(heading.text) === heading.text.trim())?.text ?? null;
      return {
        section: under,
        provider:
          provider ?? around.map((text) => onlyVendorIn(text)).find((vendor) => vendor !== null) ?? vendorHeading,
        storage: storageOf([grid.caption, under, lead]),
        lead,
        language,
        about: introducesOther(before) ? 'nowhere' : aboutOf([...around, headings.at(-1)?.text ?? ''], headings, title),
      };
    },
  };
}

function above(headings: readonly Heading[], level: number): Heading[] {
  return headings.filter((heading) => heading.level < level);
}

/** The sentence that introduces a table. Before sentences that declare stands another, about something of its own. */
function leadOf(before: Block | null, { layout }: CookieGrid): string | null {
  if (before?.kind !== 'text') return null;
  return layout !== 'prose' || before.text.trimEnd().endsWith(':') ? lastSentence(before.text) : null;
}

/** A short line before the table that names what it is about: pages without headings, pasted text. */
function titleBefore(block: Block | null, { layout }: CookieGrid): string | null {
  if (block?.kind !== 'text' || layout === 'prose') return null;
  const opening = /^([^:.!?\n]{3,80}?)\s?:\s+\S/.exec(block.text)?.[1];
  if (opening !== undefined && isShort(opening) && isTellingTitle(opening)) return opening;
  const title = withoutColon(block.text);
  return isTellingTitle(title) ? title : null;
}

/** A title has few words and no brackets; more is the start of a sentence. */
function isShort(title: string): boolean {
  return title.split(' ').length <= 9 && !/[()«»"“”]/.test(title);
}
