import { shortText, textWithSigns } from '../../report/text/text-with-signs.ts';

/** A name or text from elsewhere as a letter holds it: on one line, and no longer than is read. */
export const readable = (text: string): string => textWithSigns(shortText(text, (length) => `(${length})`));
