import { describe, expect, it } from 'vitest';
import { parseCharter } from '../parse-charter.ts';

const read = (paragraph: string): readonly unknown[] =>
  parseCharter({ html: `<html lang="fr"><h2>Cookies utilisés</h2><p>${paragraph}</p></html>` }).declared.map(
    ({ name, duration, purpose }) => [name, duration?.text ?? null, purpose],
  );

describe('paragraphs that open with a name which nothing sets apart', () => {
  it.each<[string, readonly unknown[]]>([
    ['_ga : mesure d’audience (2 ans)', [['_ga', '2 ans', 'mesure d’audience']]],
    ['MOODLEID1_ : retient le nom ; durée : 60 jours', [['MOODLEID1_', '60 jours', 'retient le nom']]],
    ['_ga : 2 ans', [['_ga', '2 ans', null]]],
    ['dataset_id : 12 mois', []],
    ['Mon_Compte : vos achats (2 ans)', []],
    ['Attention : le dossier est gardé (2 ans)', []],
    ['_ga : mesure d’audience', []],
  ])('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected);
  });
});
