import type { MessageRef } from '../message-ref.ts';

/** What a colour stands for; a word always stands beside it. */
export type OverallTone = 'attention' | 'absence' | 'waiting' | 'unknown' | 'calm';

const tones: Readonly<Record<string, OverallTone>> = {
  'despite-refusal': 'attention',
  'before-choice': 'attention',
  undeclared: 'attention',
  'undeclared-and-missing': 'attention',
  missing: 'absence',
  'other-failure': 'absence',
  'could-not-look': 'unknown',
  'no-charter': 'unknown',
  'no-table': 'unknown',
  'no-parents': 'unknown',
};

/**
 * The colour of a report's overall line, the same wherever it stands: popup, page, files. Calm only where nothing was
 * found wrong, every declaration was put to the test, and every place was looked at.
 */
export function overallTone({ summary }: { readonly summary: { readonly overall: MessageRef } }): OverallTone {
  const { id, params } = summary.overall;
  const [, line = '', partial] = id.split('.');
  const tone = tones[line];
  if (tone !== undefined) return tone;
  if (params['context'] === 'mostly') return 'unknown';
  return line === 'honest' && partial === undefined && params['context'] === undefined ? 'calm' : 'waiting';
}
