/** Small words that a page in this language is full of, folded. */
export const smallWords = 'het een van de en op voor zijn deze wij met dat te worden wordt u niet';
