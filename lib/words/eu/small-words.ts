/** Small words that a page in this language is full of, folded. */
export const smallWords = 'eta da dira bat ez ere hau edo izan dute gure zure';
