/** Small words that a page in this language is full of, folded. */
export const smallWords = 'els les una per amb que del dels aquesta aquest son es pot seva pel la';
