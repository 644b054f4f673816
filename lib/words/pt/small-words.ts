/** Small words that a page in this language is full of, folded. */
export const smallWords = 'os das uma para com que se sao por do da no na nos pelo este esta nao';
