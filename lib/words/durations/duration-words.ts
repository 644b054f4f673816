import { durationsWords } from '../durations-words.ts';

/* All patterns are tried on folded text: lower case, without accents, apostrophes straight. */

const SESSION_WORD =
  /(?<!\p{L})\p{L}*(?:sessions?|sesion|sesiones|session[ei]|sessies?|sessao|sessoes|sessio|sitzung(?:en|s\p{L}*)?|saioa|sesj[ai])(?!\p{L})/u;
/** Not the length of a session but what lies between several. */
const SEVERAL_SESSIONS = new RegExp(
  String.raw`(?:${durationsWords('several')}|\d)[\s-]+(?:\p{L}+[\s-]+)?\p{L}*${durationsWords('sessions')}`,
  'u',
);
const BROWSER =
  /browser|navigateur|navegador|navegadors|fenetre|onglet|tab(?!\p{L})|fenster|ventana|finestra|venster|janela|przegladar/u;
const CLOSES = new RegExp(durationsWords('closes'), 'u');
const LASTING = new RegExp(durationsWords('lasting'), 'u');
const VARIES = new RegExp(durationsWords('varies'), 'u');
const UP_TO = new RegExp(String.raw`${durationsWords('upTo')}|<|≤`, 'u');
const AT_LEAST = new RegExp(
  String.raw`(?<!${durationsWords('negation')})${durationsWords('moreThan')}\s*['’]?\s*$|(?:${durationsWords('atLeast')}|>|≥)\s*(?:of|de|di|d['’])?\s*$`,
  'u',
);
const EVERY =
  /(?:every|each|tou(?:te)?s les|chaque|alle|jede[rsn]?|cada|ogni|elke|iedere|todas las|todos os|per|par)\s*$/u;

/**
 * Whether the words certainly mean the browser's session: "Session", "fin de session", "when you close your browser".
 *
 * @param folded lower case, without accents
 */
export function meansSession(folded: string): boolean {
  if (LASTING.test(folded)) return false;
  if (BROWSER.test(folded) && CLOSES.test(folded)) return true;
  if (!SESSION_WORD.test(folded) || SEVERAL_SESSIONS.test(folded)) return false;
  return folded.split(/\s+/).length <= 8;
}

/* What may stand beside the session where the words tell a length and nothing else. */
const WITH_SESSION = new Set(
  (
    'session sessions sesion sessione sessie sessao sessio sitzung sesja sesji sesyjny saioa cookie cookies de la le l d du a the of el un una une per por do da van een der die das ' +
    'duree duration duracion durata duur duracao durada dauer temps tiempo tempo zeit time czas only seulement uniquement ' +
    'fin end final fine einde fim fi ende koniec koncu jusqu until till bis hasta fino alla tot ate fins al ao at am zum browser navigateur navegador ' +
    'user utilisateur usuario utente gebruiker current courante actuelle laufende actual in en navigation navegacion valable'
  ).split(' '),
);

/** Whether the words tell the session's length and nothing else: "fin de session", but not "garde la session". */
export function tellsSession(folded: string): boolean {
  if (!meansSession(folded)) return false;
  if (BROWSER.test(folded) && CLOSES.test(folded)) return true;
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.every((word) => WITH_SESSION.has(word) || /^(?:sitzung|session|sessie)\p{L}*$/u.test(word));
}

const UNTIL = new RegExp(String.raw`(?<!\p{L})${durationsWords('sessionLasts')}(?!\p{L})`, 'u');

/** Whether a clause tells that something lasts as long as the session: "expire avec la session", not "garde la session". */
export function lastsForSession(folded: string): boolean {
  return meansSession(folded) && ((BROWSER.test(folded) && CLOSES.test(folded)) || UNTIL.test(folded));
}

/** Whether one of the alternatives that a text lists is the session: "Session / 13 mois", "1 an ou session". */
export function listsSession(folded: string): boolean {
  const parts = folded.split(/[,;/|()\n]|(?:^|\s)(?:ou|or|oder|of|o)(?=\s)/u).map((part) => part.trim());
  return parts.some((part) => /^\p{L}+$/u.test(part) && SESSION_WORD.test(part));
}

/** Whether the words say that it is not one length: "variable", "depends on the file". */
export function varies(folded: string): boolean {
  return VARIES.test(folded) && !UP_TO.test(folded);
}

/** Whether the words before a length make it a lower bound, or how often something happens, and so no lifetime. */
export function disclaims(foldedBefore: string): boolean {
  return AT_LEAST.test(foldedBefore) || EVERY.test(foldedBefore);
}

/** Whether the words are about time at all though no length is certain: "persistent", "variable", "session". */
export function speaksOfTime(folded: string): boolean {
  return LASTING.test(folded) || VARIES.test(folded) || SESSION_WORD.test(folded);
}

/** Said of as many lengths as there are names before them. One word list for all languages. */
export const RESPECTIVELY =
  /,?\s?(?<!\p{L})(?:respectively|respectivement|respectivamente|rispettivamente|respectievelijk|respectivament|jeweils|odpowiednio)(?!\p{L})/iu;
