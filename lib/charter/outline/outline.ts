import { categoryOf } from '../lexicon/category-words.ts';
import { speaksOfCookies } from '../lexicon/cookie-words.ts';
import { isVendor, onlyVendorIn } from '../lexicon/vendors.ts';
import { fold } from '../text/fold.ts';
import type { Block, Grid } from '../page/block.ts';
import { storageOf } from '../table/storage-words.ts';
import type { TableContext } from '../table/table-context.ts';
import { explains } from './explains.ts';

/** Remembers what was read on the way down the page, and says what a table stands under. */
export interface Outline {
  readonly pass: (block: Block) => void;
  readonly contextOf: (grid: Grid) => TableContext;
}

interface Label {
  readonly text: string;
  /** Nothing but the label stands in its paragraph. */
  readonly alone: boolean;
}

/** Text that stands for itself and is no sentence: what a heading would be. */
function isTitleLike(text: string): boolean {
  return (
    text.length <= 140 &&
    !/[.:;,!?…]$/.test(text.trim()) &&
    !text.includes('\n') &&
    /\p{L}/u.test(text) &&
    !/^<?https?:/.test(text)
  );
}

/** A bold opening is a label where it ends in a colon or full stop, or fills its paragraph. */
function labelOf(block: Block): Label | null {
  if ((block.kind !== 'text' && block.kind !== 'item') || block.lead === null) return null;
  const { text, lead } = block;
  const rest = text.slice(lead.length).trimStart();
  const closed =
    /[:.]$/.test(lead) || rest === '' || /^[:.\n–—-]/.test(rest) || text.slice(lead.length).startsWith('\n');
  if (!closed || lead.length > 140) return null;
  return { text: lead.replace(/\s*[:.]+$/, ''), alone: rest === '' };
}

/** What else a page lists by name: processors, documents, parameters, data. */
const otherThings =
  /(?:^| )(?:sous traitan\w*|sub ?process\w*|(?:sub|unter)?auftragsverarbeiter|subencargad\w*|subverwerker\w*|api|apis|endpoints?|documents?|dokumente?|documentos?|documenti|documenten|downloads?|telechargements?|bibliotheques?|libraries|logiciels?|software|licen[cs]es?|lizenzen|parametres?|parameters?|parametros?|logs?|journaux|log files?|logfiles?|protokoll\w*|formulaires?|forms?|formular\w*|donnees|data|daten|datos|dati|gegevens|dados|dades|champs|fields|felder|campos|prestataires?|partenaires?|fournisseurs?|partners?|providers?|suppliers?|vendors?|dienstleister|partnern?|proveedores|socios|fornitori|leveranciers|fornecedores|parceiros|proveidors|attribut\w*|atribut\w*|attribuut|glossa\w*|lexique|glosario)(?: |$)/;

/** A heading, or a sentence that introduces, about something else. */
function isElsewhere(text: string): boolean {
  return text.length < 200 && otherThings.test(fold(text)) && categoryOf(text) === null;
}

/** "Les données suivantes sont collectées :" */
function introducesOther(block: Block | null): boolean {
  if (block?.kind !== 'text' || !block.text.trimEnd().endsWith(':')) return false;
  const sentence = lastSentence(block.text);
  return isElsewhere(sentence) && !speaksOfCookies(sentence);
}

/** A heading that says what cookies are for, or whose they are, speaks of them where the page does. */
function tellsKind(heading: string): boolean {
  return categoryOf(heading) !== null || onlyVendorIn(heading) !== null;
}

/**
 * @param language of the page
 * @param title of the page, which stands above its first heading
 */
export function createOutline(language: string | null, title: string | null): Outline {
  let headings: { readonly level: number; readonly text: string }[] = [];
  let labels: Label[] = [];
  let before: Block | null = null;
  const nearestHeading = (): string | null =>
    headings.findLast((heading) => !explains(heading.text) && !isVendor(heading.text))?.text ?? null;
  const aboutOf = (near: readonly string[]): TableContext['about'] => {
    if (introducesOther(before)) return 'nowhere';
    if (near.some((text) => speaksOfCookies(text))) return 'here';
    const headed = headings.some((heading) => speaksOfCookies(heading.text));
    const titled = headed || speaksOfCookies(title ?? '');
    if (!titled || near.some((text) => isElsewhere(text))) return 'nowhere';
    if (near.some((text) => tellsKind(text))) return 'here';
    return headed ? 'above' : 'title';
  };
  const section = (grid: Grid): string | null => {
    if (grid.caption !== null && !grid.captionHidden) return grid.caption;
    const last = labels.at(-1);
    if (last !== undefined && (labels.length === 1 || labelOf(before ?? { kind: 'break' })?.text === last.text))
      return last.text;
    return titleBefore(before) ?? nearestHeading() ?? grid.caption;
  };
  return {
    pass(block) {
      if (block.kind === 'heading') {
        headings = [...headings.filter((heading) => heading.level < block.level), block];
        labels = [];
      }
      if (block.kind === 'table') labels = [];
      const label = labelOf(block);
      if (label !== null) labels.push(label);
      if (block.kind !== 'break') before = block;
    },
    contextOf(grid) {
      const under = section(grid);
      const lead = before?.kind === 'text' ? lastSentence(before.text) : null;
      const around = [grid.caption, under, lead].filter((text) => text !== null);
      const vendorHeading =
        headings.findLast((heading) => onlyVendorIn(heading.text) === heading.text.trim())?.text ?? null;
      return {
        section: under,
        provider: around.map((text) => onlyVendorIn(text)).find((vendor) => vendor !== null) ?? vendorHeading,
        storage: storageOf([grid.caption, under, lead]),
        lead,
        language,
        about: aboutOf([...around, headings.at(-1)?.text ?? '']),
      };
    },
  };
}

/** A short line before the table that names what it is about: pages without headings, pasted text. */
function titleBefore(block: Block | null): string | null {
  if (block?.kind !== 'text') return null;
  const opening = /^([^:.!?\n]{3,80}?)\s?:\s+\S/.exec(block.text)?.[1];
  if (opening !== undefined && isTitleLike(opening) && tellsOf(opening)) return opening;
  if (!isTitleLike(block.text)) return null;
  return tellsOf(block.text) ? block.text : null;
}

function tellsOf(title: string): boolean {
  return speaksOfCookies(title) || categoryOf(title) !== null;
}

function lastSentence(text: string): string {
  const end = text.trimEnd();
  const stop = end.slice(0, -1).search(/[.!?]\s(?!.*[.!?]\s)/s);
  return stop === -1 ? end : end.slice(stop + 2);
}
