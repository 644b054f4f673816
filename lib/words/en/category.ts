import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing:
    'marketing public advert ads targeting targeted retarget remarket social behaviour behavior promotional profiling commercial trackingcookies adserving',
  statistics: 'analy measur performan webanaly traffic',
  necessary: 'necess essen strict security required obligat authent requer sessioncookies techni',
  preferences: 'prefer function personal experien comfort custom language',
  others: 'other others unclassified unknown miscellaneous unclassifed uncategorized uncategorised',
  negations: 'not',
  neutral: 'cookie cookies tracker of the and purposes only',
};
