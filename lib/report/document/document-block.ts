import type { Language } from '../../i18n/index.ts';
import type { MarkupElement } from '../elements/markup-node.ts';

/** What a colour stands for; a word always stands beside it. */
export type Tone = 'attention' | 'absence' | 'near' | 'waiting' | 'unknown' | 'calm';

/** A piece of a line. A plain string is our own words; `exact` is what the page or the browser says. */
export type Inline =
  | string
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'quiet'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'badge'; readonly text: string; readonly tone: Tone };

export type Line = readonly Inline[];

export interface Cell {
  readonly lines: readonly Line[];
  /** What the column is sorted by on a page that can sort. */
  readonly sort: string | number;
}

export interface TableRow {
  /** Unique in its table. */
  readonly id: string;
  readonly tone: Tone | null;
  readonly cells: readonly Cell[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Evidence of one sort and, for cookies, of one place: what all of it shares is said once. */
export interface EvidenceList {
  /** "20 cookies observed on portail-exemple.test". */
  readonly about: Line;
  /** Names and rows one by one, all of them; none where the finding's own sentence names them all. */
  readonly items: readonly Line[];
}

/** One finding of a {@link FindingBlock}: what the tool found, what it rests on, and the auditor's word on it apart. */
export interface FindingItem {
  /** Index in the report's `findings`. */
  readonly index: number;
  readonly message: string;
  /** Who is behind the cookies that it rests on, and what they are for. */
  readonly behind: readonly Line[];
  readonly evidence: readonly EvidenceList[];
  readonly review: readonly Line[];
}

/** The findings of one rule, outcome, severity and reference: what they share once, then each of them. */
export interface FindingBlock {
  readonly kind: 'finding';
  /** Unique in the report, the same in every language. */
  readonly id: string;
  readonly tone: Tone;
  readonly outcome: string;
  readonly severity: string;
  readonly rule: string;
  /** What the rule is called. */
  readonly title: string;
  /** "20 findings"; null for one alone. */
  readonly count: string | null;
  /** What several findings say together, where there is a sentence for it. */
  readonly lead: string | null;
  /** What the portal's manager can do about it; null where this version knows nothing of the rule. */
  readonly todo: string | null;
  readonly reference: Line;
  /** At least one. */
  readonly items: readonly FindingItem[];
}

export interface Count {
  readonly label: string;
  readonly count: number | null;
  readonly tone: Tone;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly lines: readonly Line[] }[] }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | { readonly kind: 'counts'; readonly counts: readonly Count[] }
  | { readonly kind: 'note'; readonly tone: Tone; readonly lines: readonly Line[] }
  | {
      readonly kind: 'figure';
      readonly title: string;
      readonly drawing: MarkupElement;
      readonly legend: readonly Line[];
      /** What the drawing shows, for a file without drawings. */
      readonly words: readonly Line[];
    }
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  /** Places to fill in by hand, on paper and in a text file that is edited. */
  | { readonly kind: 'signature'; readonly places: readonly string[] }
  | TableBlock
  | FindingBlock;

/** Blocks of words alone. */
export type WordBlock = Extract<Block, { readonly kind: 'paragraph' | 'heading' | 'list' | 'note' | 'text' }>;

export type DataBlock = Exclude<Block, WordBlock>;

/** Whether a block is of words alone, so that a renderer can treat the two sorts apart. */
export function isWordBlock(block: Block): block is WordBlock {
  return ['paragraph', 'heading', 'list', 'note', 'text'].includes(block.kind);
}

export interface Section {
  /** Anchor of the section, the same in every language. */
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** To be opened by who wants it; paper has it only where it was opened. */
  readonly annex?: true;
}

export type SectionId =
  | 'summary'
  | 'findings'
  | 'checks'
  | 'comparison'
  | 'lifetimes'
  | 'first-seen'
  | 'other-storage'
  | 'not-understood'
  | 'evidence'
  | 'charter-text'
  | 'method'
  | 'compared-audits'
  | 'compared-cookies'
  | 'compared-rows';

/** A report as people read it, in one language: every page and file for people is a rendering of it. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly host: string;
  /** One sentence that a mayor understands. */
  readonly overall: string;
  readonly tone: Tone;
  /** What to do next, after the word for it ("À faire :"); null where nobody can say. */
  readonly todo: { readonly title: string; readonly text: string } | null;
  /** What was found, in words with names, the worst first. */
  readonly matters: readonly { readonly text: string; readonly tone: Tone }[];
  /** How much was not looked at, and how it can be; null where nothing is, or where it is the next thing to do. */
  readonly unseen: string | null;
  /** Portal, day, tool: what stands at the head of every page. */
  readonly running: string;
  /** "Portail d’exemple, données fictives" where the host is a reserved name. */
  readonly sample: string | null;
  /** That the report came from a file, where it did: nothing shows who made it. */
  readonly origin: string | null;
  readonly sections: readonly Section[];
}
