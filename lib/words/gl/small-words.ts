/** Small words that a page in this language is full of, folded. Untested: no labelled page is in this language. */
export const smallWords = 'os das unha para por con que se do da non estes na nos';
