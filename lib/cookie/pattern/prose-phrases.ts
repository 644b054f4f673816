/** What a phrase says of the names it means. */
export type AffixKind = 'start' | 'end' | 'middle';

/** A wording for "begins with", "ends with" or "contains". */
export interface AffixPhrase {
  readonly kind: AffixKind;
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
    /(?<![\p{L}\p{N}_-])(?:(?:start(?:s|ing)?|begin(?:s|ning)?|commencing) (?:with|by|in)|prefixed (?:with|by)|with (?:the |a )?prefix)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:commen(?:çant|ce|cent|çants)|début(?:ant|e|ent|ants)|préfixée?s?) (?:par|avec|de)|(?:avec|ayant) (?:le |pour )?préfixe)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:beginn(?:t|en|end|ende|enden)|start(?:et|en|end|ende)|anfang(?:en|end)) mit|mit (?:dem )?präfix)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:emp(?:ieza|iezan|iece|iecen|ezando)|com(?:ienza|ienzan|ience|iencen|enzando)|inici(?:a|an|en|ados|adas)) (?:por|con)|con (?:el )?prefijo)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:inizi(?:a|ano|no|ante|anti)|cominci(?:a|ano|no|ante|anti)) (?:con|per)|con (?:il )?prefisso)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:begint|beginnen|beginnend|beginnende) met|met (?:het |de )?(?:voorvoegsel|prefix))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:come(?:ça|çam|çando|cem|ce)|inici(?:a|am|em|ados|adas|ando)) (?:por|com|em)|com (?:o )?prefixo)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:comen(?:ça|cen|cin|ci|çant)|inicia(?:t|ts)?) (?:per|amb)|amb (?:el )?prefix)(?![\p{L}\p{N}])/giu,
  ]),
  ...phrases('end', 'after', [
    /(?<![\p{L}\p{N}_-])(?:end(?:s|ing|ed)? (?:with|in|by)|suffixed (?:with|by)|with (?:the |a )?suffix)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:finiss(?:ant|ent)|finit|(?:se )?termin(?:ant|e|ent)|suffixée?s?) (?:par|en|avec))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:endet|enden|endend|endende|endenden) (?:auf|mit))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:termin(?:a|an|en|ados|adas|ando)|acab(?:a|an|en|ados|adas|ando)) (?:en|con|por))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:termin(?:a|ano|ino|anti)|finisc(?:e|ono|ano)) (?:con|in|per))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:eindigt|eindigen|eindigend|eindigende) (?:op|met))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:termin(?:a|am|em|ados|adas|ando)|acab(?:a|am|em|ados|adas)) (?:em|com|por))(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:(?:acab(?:a|en|in|ats|ades)|termin(?:a|en|in)) (?:en|amb|per))(?![\p{L}\p{N}])/giu,
  ]),
  ...phrases('middle', 'after', [
    /(?<![\p{L}\p{N}_-])(?:contain(?:s|ing)?)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:contenant|contient|contiennent)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:enthält|enthaltend|enthaltende)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:contienen?|contengan?|conteniendo)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:contiene|contengono|contenent[ei])(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:bevat|bevattende?)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:cont[ée]m|contêm|contenha|contenham|contendo)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:contenen|conté|contenint|continguin)(?![\p{L}\p{N}])/giu,
  ]),
  ...phrases('start', 'before', [
    /(?<![\p{L}\p{N}_-])(?:beginnen|beginnt|beginnende|beginnenden|anfangen|anfängt|begint)(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}_-])(?:followed by|suivie?s? (?:de|d|par)|gefolgt von|seguid[oa]s? (?:de|por|del)|seguit[oiae]? (?:da|de|dal|per)|gevolgd door)(?![\p{L}\p{N}])/giu,
  ]),
  ...phrases('end', 'before', [/(?<![\p{L}\p{N}_-])(?:enden|endet|eindigen|eindigt)(?![\p{L}\p{N}])/giu]),
  ...phrases('middle', 'before', [/(?<![\p{L}\p{N}_-])(?:enthalten|bevatten)(?![\p{L}\p{N}])/giu]),
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
  'and or et ou und oder y o e u en of i and/or et/ou und/oder y/o e/o en/of i/o'.split(' '),
);
