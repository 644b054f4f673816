/** Small words that a page in this language is full of, folded. */
export const smallWords = 'i w na sie jest do nie ze oraz przez dla sa z to plikow';
