import { foldedWords } from './text/fold.ts';

const functionWords: readonly (readonly [string, string])[] = [
  ['fr', 'le les des est une pour dans sur nous vous votre par qui que ce cette avec sont'],
  ['en', 'the and of to is are for that this with your you we our which on by it'],
  ['es', 'el los las del una para por con que se su esta este son puede sus como'],
  ['de', 'der die das und ist wir sie ihre von zu den mit auf wird werden nicht eine dem'],
  ['it', 'il gli della che per sono del di una questo con dei nel alla dalla sito'],
  ['nl', 'het een van de en op voor zijn deze wij met dat te worden wordt u niet'],
  ['pt', 'os das uma para com que se sao por do da no na nos pelo este esta nao'],
  ['ca', 'els les una per amb que del dels aquesta aquest son es pot seva pel la'],
  ['sv', 'och att som en ar det for av pa den till vi kan med inte om'],
  ['pl', 'i w na sie jest do nie ze oraz przez dla sa z to plikow'],
  ['ro', 'si de la care sau pentru din este sunt cu pe nu se acest'],
  ['eu', 'eta da dira bat ez ere hau edo izan dute gure zure'],
  ['gl', 'os das unha para por con que se do da non estes na nos'],
  ['cs', 'a na je se pro to jsou aby nebo ktere jako soubory'],
];

/** How many words are looked at: enough for any language, whatever the page's length. */
const sample = 4000;

/**
 * The language of a page: what it states, else the one whose small words it uses most.
 *
 * @param stated the page's `lang`
 * @returns a BCP 47 primary subtag, null where nothing tells
 */
export function recogniseLanguage(stated: string | null, text: string): string | null {
  const primary = (stated ?? '').trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (/^[a-z]{2,3}$/.test(primary)) return primary;
  const counts = new Map<string, number>();
  for (const word of foldedWords(text.slice(0, sample * 8)).slice(0, sample))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 2;
  for (const [language, words] of functionWords) {
    const count = words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
