import { normaliseText } from '../text/normalise-text.ts';

/** What a run of inline content says, and how it is set. */
export interface InlineRun {
  readonly text: string;
  readonly lead: string | null;
  readonly code: readonly string[];
}

/** Collects inline content: collapses white space, keeps line breaks, notes bold words at the start and code. */
export interface InlineBuffer {
  readonly add: (raw: string) => void;
  readonly lineBreak: () => void;
  readonly bold: (step: 1 | -1) => void;
  readonly code: (step: 1 | -1) => void;
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

export function createInlineBuffer(): InlineBuffer {
  let pieces: string[] = [];
  let lead: string[] = [];
  let leadOpen = true;
  let code: string[] = [];
  let codeText: string[] = [];
  let boldDepth = 0;
  let codeDepth = 0;
  return {
    add(raw) {
      const text = normaliseText(raw).replace(/[ \t\n\f\r]+/g, ' ');
      pieces.push(text);
      if (codeDepth > 0) codeText.push(text);
      if (!leadOpen) return;
      if (boldDepth > 0) lead.push(text);
      else if (text.trim() !== '') leadOpen = false;
    },
    lineBreak() {
      pieces.push('\n');
      if (lead.length > 0) leadOpen = false;
    },
    bold(step) {
      boldDepth = Math.max(0, boldDepth + step);
    },
    code(step) {
      codeDepth = Math.max(0, codeDepth + step);
      if (codeDepth > 0 || codeText.length === 0) return;
      code.push(collapse(codeText.join('')));
      codeText = [];
    },
    take() {
      const leadText = collapse(lead.join(''));
      const run: InlineRun = { text: collapse(pieces.join('')), lead: leadText === '' ? null : leadText, code };
      pieces = [];
      lead = [];
      leadOpen = true;
      code = [];
      codeText = [];
      return run;
    },
  };
}
