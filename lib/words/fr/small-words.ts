/** Small words that a page in this language is full of, folded. */
export const smallWords = 'le les des est une pour dans sur nous vous votre par qui que ce cette avec sont';
