const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** 365 days: what "1 an" and "12 mois" and "365 jours" all mean in a charter. */
const YEAR = 365 * DAY;
/** A twelfth of a year, so that 12 months are a year and 13 months (395.4 days) lie between 395 and 396 days. */
const MONTH = YEAR / 12;

/* Folded: lower case, no accents. In each line en, fr, de, es, it, nl, pt, ca, then eu and pl. */
const UNIT_WORDS: readonly (readonly [seconds: number, words: string])[] = [
  [SECOND / 1000, 'ms millisecond milliseconds milliseconde millisecondes millisekunden milisegundos millisecondi'],
  [
    SECOND,
    's sec secs second seconds seconde secondes sekunde sekunden sek segundo segundos seg segs secondo secondi seconden segon segons sekund sekundy sekunda segundu',
  ],
  [MINUTE, 'min mins mn minute minutes minuten minuto minutos minuti minuut minut minuts minuty minuta minutu'],
  [15 * MINUTE, 'viertelstunde kwartier'],
  [30 * MINUTE, 'halbstunde'],
  [
    HOUR,
    'h hr hrs hour hours heure heures stunde stunden std stdn hora horas ora ore uur uren u hores godzina godziny godzin ordu',
  ],
  [
    DAY,
    'd day days jour jours jrs journee journees tag tage tagen dia dias giorno giorni gg dag dagen dies dni dzien egun',
  ],
  [
    WEEK,
    'w wk wks week weeks semaine semaines sem woche wochen semana semanas settimana settimane sett weken setmana setmanes tydzien tygodnie tygodni aste',
  ],
  [2 * WEEK, 'fortnight'],
  [
    MONTH,
    'month months mo mos mth mths mois monat monate monaten mon mes meses mese mesi maand maanden mnd mesos miesiac miesiace miesiecy hilabete',
  ],
  [3 * MONTH, 'quarters trimestre trimestres trimester quartal quartale trimestri'],
  [6 * MONTH, 'semestre semestres halbjahr halfjaar'],
  [
    YEAR,
    'y yr yrs year years an ans annee annees jahr jahre jahren ano anos anno anni jaar jaren any anys rok roku lata lat urte',
  ],
];

const SECONDS_BY_WORD: ReadonlyMap<string, number> = new Map(
  UNIT_WORDS.flatMap(([seconds, words]) => words.split(' ').map((word) => [word, seconds] as const)),
);

/** `j` is a day in French and a year in German and Dutch; `jr` likewise; `t` is a day in German only. */
function ambiguousUnit(word: string, language: string | null): number | null {
  const yearLanguage = language === 'de' || language === 'nl';
  if (word === 'j' || word === 'jr') return yearLanguage ? YEAR : DAY;
  if (word === 't') return language === 'de' ? DAY : null;
  return null;
}

/**
 * Seconds of a unit of time.
 *
 * @param word folded: lower case, without accents
 * @param language BCP 47 primary subtag, for abbreviations that languages share; null where it is not known
 * @returns null for any other word, and for a lone `m`, which may be minutes or months
 */
export function unitSeconds(word: string, language: string | null): number | null {
  return SECONDS_BY_WORD.get(word) ?? ambiguousUnit(word, language);
}

/** What a lone `m` means beside the unit before it: `1h 30m`, `1y 6m`. */
export function unitAfter(previous: number): number | null {
  if (previous === HOUR) return MINUTE;
  return previous === YEAR ? MONTH : null;
}

export { HOUR, MINUTE };
