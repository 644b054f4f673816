import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'werbe werbung zielgericht sozial verhalten teilen',
  statistics: 'messung leistung besucher reichweit nutzungsanalyse webstatist',
  necessary: 'notwend erforder unbedingt technisch sicherheit unerlass technik',
  preferences: 'praferenz praeferenz funktion erlebnis instellin komfort konfigur sprache inst',
  others: 'andere sonstige weitere nicht klassifiziert',
  negations: 'nicht',
  neutral: 'und die der das',
};
