import { foldedWords } from './text/fold.ts';
import { memoise } from './text/memoise.ts';
import type { PurposeClass } from './purpose-class.ts';

/**
 * Beginnings of words, as `fold` gives them, that say what a cookie is for. Words are looked at from the most telling
 * class to the least: a section "audience measurement cookies, strictly necessary" is about measuring.
 */
const beginnings: readonly (readonly [Exclude<PurposeClass, 'other'>, string])[] = [
  [
    'marketing',
    'marketing public advert ads targeting targeted ciblage ciblee cible werbe werbung reklam annons markedsfor reclame retarget remarket zielgericht ' +
      'sozial social sociaux sociaal reseaux redes xarxes comport behaviour behavior verhalten doelgericht promotional profilazion profilage perfilado ' +
      'profiling marknads mainos commercial pubblicit oglas publikum iragark reklama trackingcookies mercadotec partage adserving sociali teilen adverten',
  ],
  [
    'statistics',
    'statist analy analit audien mesure messung misurazion medicion mesurament medicao measur performan leistung rendiment rendimient desempen prestazion prestatie ' +
      'webanaly estadist estatist frequentation besucher frecuentacion reichweit bezoek nutzungsanalyse webstatist analis tilasto neurketa traffic',
  ],
  [
    'necessary',
    'necess necesar neces essen esencial esenciais esenziali essentiel noodzakel strict strikt estrict estrit strett notwend erforder unbedingt technisch techni tecnic tekni obligat indispens ' +
      'securite security sicherheit seguridad sicurezza segur beveilig requis required unerlass nodvand nodvend niezbed wymagan konieczn beharrezk nevyhnut nezbytn valttamat technik authent requer imprescind systeem sessioncookies',
  ],
  [
    'preferences',
    'prefer praferenz praeferenz voorkeur funcional funktion function fonction funzional personal personnal experien erlebnis esperienz confort comfort komfort instellin konfigur custom langue language sprache idioma inst preferenc funksjon functie lokalis lehentasun',
  ],
];

const classOf = (word: string): Exclude<PurposeClass, 'other'> | null =>
  prefixes.find(([, starts]) => starts.some((start) => word.startsWith(start)))?.[0] ?? null;
const prefixes = beginnings.map(([name, starts]) => [name, starts.split(' ')] as const);
const rank: readonly PurposeClass[] = ['marketing', 'statistics', 'necessary', 'preferences'];
const negations = new Set(['non', 'not', 'nicht', 'no', 'niet', 'nao', 'ikke', 'inte']);
const otherWords = new Set(
  'autre autres other others otro otros otras andere sonstige altri altre overige outros altres unclassified unknown inconnu inconnus divers miscellaneous varios weitere nicht klassifiziert unclassifed uncategorized uncategorised inne ovrigt'.split(
    ' ',
  ),
);

/**
 * The class of purpose that words stand for.
 *
 * @returns null where the words say nothing of a purpose
 * @example categoryOf("Cookies de mesure d'audience") // 'statistics'
 */
export const categoryOf = memoise((text: string): PurposeClass | null => {
  const words = foldedWords(text.slice(0, 400));
  const found = new Set<PurposeClass>();
  for (const [index, word] of words.entries()) {
    const name = classOf(word);
    if (name !== null && !(name === 'necessary' && negations.has(words[index - 1] ?? ''))) found.add(name);
  }
  return rank.find((name) => found.has(name)) ?? (words.some((word) => otherWords.has(word)) ? 'other' : null);
});

/** Whether a text holds nothing but words of categories, of cookies and of binding: a label, never a name. */
export function isCategoryLabel(text: string): boolean {
  const words = foldedWords(text);
  return (
    words.length > 0 &&
    words.every((word) => classOf(word) !== null || otherWords.has(word) || neutral.has(word)) &&
    !words.every((word) => neutral.has(word))
  );
}

const neutral = new Set(
  'cookie cookies galeta galetes traceur traceurs tracker de des du d of the les le la et and y e und en i di die der das van der purposes only'.split(
    ' ',
  ),
);
