import { normaliseText } from '../words/text/normalise-text.ts';
import type { InlineEvent } from './inline-parts.ts';
import { partsOf } from './inline-parts.ts';
import { EDGE, joinAtBorders, BORDER } from './element-borders.ts';

/** What a run of inline content says, and how it is set. */
export interface InlineRun {
  readonly text: string;
  readonly lead: string | null;
  /** Text of the inline element that opens the run; null where plain text does. */
  readonly opening: string | null;
  readonly code: readonly string[];
  /** Texts set apart by bold or slanted letters. */
  readonly marked: readonly string[];
  /** The texts of its elements, where it consists of nothing else. */
  readonly parts: readonly string[] | null;
}

/** Collects inline content: collapses white space, keeps line breaks, notes bold words at the start and code. */
export interface InlineBuffer {
  readonly add: (raw: string) => void;
  readonly lineBreak: () => void;
  readonly bold: (step: 1 | -1) => void;
  readonly code: (step: 1 | -1) => void;
  readonly mark: (step: 1 | -1) => void;
  /** An inline element of any kind begins or ends. */
  readonly inline: (step: 1 | -1) => void;
  /** What comes next goes on in the same word, whatever elements end and begin here. */
  readonly goOn: () => void;
  /** Gives what was collected and starts anew. */
  readonly take: () => InlineRun;
}

/** White space as HTML collapses it; line breaks that the page asks for are kept. */
export function collapse(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function whole(pieces: readonly string[]): string {
  return joinAtBorders(collapse(pieces.join('')), ' ');
}

/** Texts within nested elements of one kind, collected until the outermost ends. */
class Nesting {
  depth = 0;
  private pieces: string[] = [];

  step(step: 1 | -1): void {
    this.depth = Math.max(0, this.depth + step);
  }

  add(text: string): void {
    this.pieces.push(text);
  }

  take(): string {
    const text = whole(this.pieces);
    this.pieces = [];
    return text;
  }
}

/** All texts within elements of one kind. */
class Collected extends Nesting {
  private texts: string[] = [];

  see(text: string): void {
    if (this.depth > 0) this.add(text);
  }

  pass(step: 1 | -1): void {
    this.step(step);
    const words = this.depth === 0 ? this.take() : '';
    if (words !== '') this.texts.push(words);
  }

  restart(): readonly string[] {
    const { texts } = this;
    this.texts = [];
    return texts;
  }
}

/** What stands at the start of a run in an element, up to the first text that stands outside of it. */
class Start extends Nesting {
  private closed = false;

  see(text: string): void {
    if (this.closed) return;
    if (this.depth > 0) this.add(text);
    else if (text.trim() !== '') this.closed = true;
  }

  close(): void {
    this.closed = true;
  }

  restart(): string | null {
    this.closed = false;
    const text = this.take();
    return text === '' ? null : text;
  }
}

/** The mark that belongs between the last thing seen and the next. */
export function borderBetween(last: InlineEvent | null, next: InlineEvent): string {
  if (last === null || next === 'close' || last === 'open') return '';
  if (last === 'close') return next === 'open' ? BORDER : EDGE;
  return next === 'open' ? EDGE : '';
}

export function createInlineBuffer(): InlineBuffer {
  let text: string[] = [];
  let events: InlineEvent[] = [];
  let last: InlineEvent | null = null;
  let begun = false;
  const bold = new Start();
  const opening = new Start();
  const code = new Collected();
  const marked = new Collected();
  const see = (event: InlineEvent): void => {
    const mark = borderBetween(last, event);
    if (mark !== '') text.push(mark);
    last = event;
    if (typeof event === 'object' || text.length > 0 || event === 'open') events.push(event);
  };
  return {
    add(raw) {
      const piece = normaliseText(raw).replace(/[ \t\n\f\r]+/g, ' ');
      see({ text: piece });
      text.push(piece);
      if (piece.trim() !== '') begun = true;
      code.see(piece);
      marked.see(piece);
      bold.see(piece);
      opening.see(piece);
    },
    lineBreak() {
      text.push('\n');
      if (begun) bold.close();
      if (begun) opening.close();
    },
    bold: (step) => bold.step(step),
    inline(step) {
      see(step === 1 ? 'open' : 'close');
      opening.step(step);
      if (step === -1 && opening.depth === 0 && begun) opening.close();
    },
    goOn() {
      last = null;
    },
    code: (step) => code.pass(step),
    mark: (step) => marked.pass(step),
    take() {
      const run: InlineRun = {
        text: whole(text),
        lead: bold.restart(),
        opening: opening.restart(),
        code: code.restart(),
        marked: marked.restart(),
        parts: text.includes('\n') ? null : partsOf(events),
      };
      text = [];
      events = [];
      last = null;
      begun = false;
      return run;
    },
  };
}
