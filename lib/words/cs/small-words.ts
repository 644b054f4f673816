/** Small words that a page in this language is full of, folded. Untested: no labelled page is in this language. */
export const smallWords = 'a na je se pro to jsou aby nebo ktere jako soubory';
