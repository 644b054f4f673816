import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'redes perfilado mercadotec',
  statistics: 'analit medicion rendimient desempen estadist frecuentacion',
  necessary: 'necesar esencial estrict seguridad segur tecnic imprescind',
  preferences: 'funcional idioma',
  others: 'otro otros otras varios',
  negations: 'no',
  neutral: 'y en',
};
