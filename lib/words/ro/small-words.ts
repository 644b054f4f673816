/** Small words that a page in this language is full of, folded. Untested: no labelled page is in this language. */
export const smallWords = 'si de la care sau pentru din este sunt cu pe nu se acest';
