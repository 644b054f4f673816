import { memoise } from '../text/memoise.ts';
import { withoutMojibake } from '../text/mojibake.ts';
import { classifyLabel } from './classify-label.ts';

const longestLabel = 48;
const plainWords = /^[\p{L}\p{N}\s'’()/.-]+$/u;

/** Whether a text is a label and nothing else: every word of it is a label's word. */
export const isPureLabel = memoise((text: string): boolean => {
  if (text.length > longestLabel + 10) return false;
  const label = withoutMojibake(text)
    .replace(/\s*:\s*$/, '')
    .trim();
  if (label === '' || label.length > longestLabel || !plainWords.test(label)) return false;
  const reading = classifyLabel(label);
  return reading !== null && reading.known === reading.words;
});
