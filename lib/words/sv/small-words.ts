/** Small words that a page in this language is full of, folded. Untested: no labelled page is in this language. */
export const smallWords = 'och att som en ar det for av pa den till vi kan med inte om';
