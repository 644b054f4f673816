/** Small words that a page in this language is full of, folded. */
export const smallWords = 'el los las del una para por con que se su esta este son puede sus como';
