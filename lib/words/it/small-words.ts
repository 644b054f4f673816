/** Small words that a page in this language is full of, folded. */
export const smallWords = 'il gli della che per sono del di una questo con dei nel alla dalla sito';
