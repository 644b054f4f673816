/** Small words that a page in this language is full of, folded. */
export const smallWords = 'the and of to is are for that this with your you we our which on by it';
