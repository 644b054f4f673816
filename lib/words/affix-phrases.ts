/** What a phrase says of the names it means. */
export type AffixKind = 'start' | 'end' | 'middle';

/** A wording for "begins with", "ends with" or "contains". */
export interface AffixPhrase {
  readonly kind: AffixKind;
  /** Looked for in lower-case text: expressions that ignore case are slow to make. */
  readonly words: RegExp;
  /** Whether the part of the name stands after the words, or before them (verb-final German and Dutch). */
  readonly operand: 'after' | 'before';
}

function phrases(
  kind: AffixKind,
  operand: AffixPhrase['operand'],
  wordings: readonly RegExp[],
): readonly AffixPhrase[] {
  return wordings.map((words) => ({ kind, words, operand }));
}

/**
 * In each list one line a language: en, fr, de, es, it, nl, pt, ca. The verb-final wordings come last: in "die beginnen
 * met X" the words "beginnen met" must be found before "beginnen" alone.
 */
export const AFFIX_PHRASES: readonly AffixPhrase[] = [
  ...phrases('start', 'after', [
    /(?<![a-zà-ÿ0-9_-])(?:(?:start(?:s|ing)?|begin(?:s|ning)?|commencing) (?:with|by|in)|prefixed (?:with|by)|with (?:the |a )?prefix)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:commen(?:çant|ce|cent|çants)|début(?:ant|e|ent|ants)|préfixée?s?) (?:par|avec|de)|(?:avec|ayant) (?:le |pour )?préfixe)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:beginn(?:t|en|end|ende|enden)|start(?:et|en|end|ende)|anfang(?:en|end)) mit|mit (?:dem )?präfix)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:emp(?:ieza|iezan|iece|iecen|ezando)|com(?:ienza|ienzan|ience|iencen|enzando)|inici(?:a|an|en|ados|adas)) (?:por|con)|con (?:el )?prefijo)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:inizi(?:a|ano|no|ante|anti)|cominci(?:a|ano|no|ante|anti)) (?:con|per)|con (?:il )?prefisso)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:begint|beginnen|beginnend|beginnende) met|met (?:het |de )?(?:voorvoegsel|prefix))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:come(?:ça|çam|çando|cem|ce)|inici(?:a|am|em|ados|adas|ando)) (?:por|com|em)|com (?:o )?prefixo)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:comen(?:ça|cen|cin|ci|çant)|inicia(?:t|ts)?) (?:per|amb)|amb (?:el )?prefix)(?![a-zà-ÿ0-9])/g,
  ]),
  ...phrases('end', 'after', [
    /(?<![a-zà-ÿ0-9_-])(?:end(?:s|ing|ed)? (?:with|in|by)|suffixed (?:with|by)|with (?:the |a )?suffix)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:finiss(?:ant|ent)|finit|(?:se )?termin(?:ant|e|ent)|suffixée?s?) (?:par|en|avec))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:endet|enden|endend|endende|endenden) (?:auf|mit))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:termin(?:a|an|en|ados|adas|ando)|acab(?:a|an|en|ados|adas|ando)) (?:en|con|por))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:termin(?:a|ano|ino|anti)|finisc(?:e|ono|ano)) (?:con|in|per))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:eindigt|eindigen|eindigend|eindigende) (?:op|met))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:termin(?:a|am|em|ados|adas|ando)|acab(?:a|am|em|ados|adas)) (?:em|com|por))(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:(?:acab(?:a|en|in|ats|ades)|termin(?:a|en|in)) (?:en|amb|per))(?![a-zà-ÿ0-9])/g,
  ]),
  ...phrases('middle', 'after', [
    /(?<![a-zà-ÿ0-9_-])(?:contain(?:s|ing)?)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:contenant|contient|contiennent)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:enthält|enthaltend|enthaltende)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:contienen?|contengan?|conteniendo)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:contiene|contengono|contenent[ei])(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:bevat|bevattende?)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:cont[ée]m|contêm|contenha|contenham|contendo)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:contenen|conté|contenint|continguin)(?![a-zà-ÿ0-9])/g,
  ]),
  ...phrases('start', 'before', [
    /(?<![a-zà-ÿ0-9_-])(?:beginnen|beginnt|beginnende|beginnenden|anfangen|anfängt|begint)(?![a-zà-ÿ0-9])/g,
    /(?<![a-zà-ÿ0-9_-])(?:followed by|suivie?s? (?:de|d|par)|gefolgt von|seguid[oa]s? (?:de|por|del)|seguit[oiae]? (?:da|de|dal|per)|gevolgd door)(?![a-zà-ÿ0-9])/g,
  ]),
  ...phrases('end', 'before', [/(?<![a-zà-ÿ0-9_-])(?:enden|endet|eindigen|eindigt)(?![a-zà-ÿ0-9])/g]),
  ...phrases('middle', 'before', [/(?<![a-zà-ÿ0-9_-])(?:enthalten|bevatten)(?![a-zà-ÿ0-9])/g]),
];

/** Words that may stand between "starting with" and the part of the name. */
export const BETWEEN_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an prefix suffix string letters characters word name text le la les un une préfixe suffixe lettres caractères ' +
    'mot nom chaîne den dem der die das ein einem präfix suffix zeichen buchstaben zeichenfolge wort el los las una ' +
    'prefijo sufijo letras caracteres cadena il lo gli prefisso suffisso lettere caratteri stringa het een voorvoegsel ' +
    'achtervoegsel tekens o os as um uma prefixo sufixo els les prefix lletres caràcters'
  ).split(' '),
);

export const INDEFINITE_ARTICLES: ReadonlySet<string> = new Set(
  'a an un une ein eine einem einer una een um uma'.split(' '),
);

/** Words that join two parts of a name: "starting with a_ or b_". */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'and or et ou und oder y o e u en of i oraz lub and/or et/ou und/oder y/o e/o en/of i/o'.split(' '),
);
