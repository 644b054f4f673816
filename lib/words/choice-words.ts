import { phrases } from './phrases.ts';

/** How the labels of a banner's choices begin a word, folded. */
export interface ChoiceWords {
  readonly accept: readonly string[];
  readonly refuse: readonly string[];
  /** Saves what was ticked, or takes note. */
  readonly other: readonly string[];
}

/**
 * The words of the buttons that make a choice about cookies, in French, English, Spanish, German, Italian, Dutch,
 * Portuguese, Catalan and Basque. What closes a banner, opens its settings or tells more is none of them: it is no choice.
 */
export const choiceWords: ChoiceWords = {
  accept: phrases(`accept, autoris, d accord, consen, agree, allow, acept, permit, de acuerdo, akzept, zustimm, erlaub,
    einverstanden, annehm, accett, acconsent, akkoord, toestaan, aceit, concord, permet, onartu`),
  refuse:
    phrases(`refus, interdi, continuer sans, rejet, reject, declin, deny, opt out, continue without, essential only,
    necessary only, only essential, only necessary, rechaz, deneg, continuar sin, solo necesari, ablehn, verweiger,
    nur notwendig, nur erforderlich, rifiut, continua senza, weiger, afwijz, alleen noodzakelijk, rejeit, recus,
    rebutj, baztertu, ukatu`),
  other: phrases(`enregistr, sauvegard, valider, confirm, ok, compris, save, got it, understand, guardar, speicher,
    bestatig, salva, conferma, opslaan, bevestig, salvar, desa, gorde`),
};
