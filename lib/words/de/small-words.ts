/** Small words that a page in this language is full of, folded. */
export const smallWords = 'der die das und ist wir sie ihre von zu den mit auf wird werden nicht eine dem';
