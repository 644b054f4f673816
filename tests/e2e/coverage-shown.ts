import type { OpenPopup } from './browsers/browser-under-test.ts';

/** One line of the popup's list of what was looked at. */
export interface CoverageShown {
  readonly scope: string;
  /** The host, domain or site that the line names. */
  readonly of: string;
  readonly state: string;
  readonly reason: string | null;
  readonly notes: readonly string[];
  readonly text: string;
}

/** The popup's list of what was looked at, opened and brought into sight. */
export async function coverageShown(popup: OpenPopup): Promise<readonly CoverageShown[]> {
  return popup.evaluate(`(() => {
    const lines = [...document.querySelectorAll('li[data-scope]')];
    const list = lines[0]?.closest('details');
    if (list) { list.open = true; list.scrollIntoView({ block: 'end' }); }
    return lines.map((line) => ({
      scope: line.dataset.scope,
      of: line.querySelector('bdi')?.textContent ?? '',
      state: line.dataset.state,
      reason: line.dataset.reason ?? null,
      notes: [...line.querySelectorAll('[data-note]')].map(({ dataset }) => dataset.note),
      text: line.textContent.replaceAll(/\\s+/g, ' ').trim(),
    }));
  })()`);
}

/** Each line in few words: `scope of: state reason [notes]`. */
export const inFewWords = (lines: readonly CoverageShown[]): readonly string[] =>
  lines.map(({ scope, of, state, reason, notes }) =>
    [
      `${scope} ${of}:`,
      state,
      ...(reason === null ? [] : [reason]),
      ...(notes.length > 0 ? [`[${notes.join()}]`] : []),
    ].join(' '),
  );
