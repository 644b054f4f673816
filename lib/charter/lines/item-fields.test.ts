import { describe, expect, it } from 'vitest';
import { fieldsIn } from './item-fields.ts';

const said = (words: string): readonly string[] =>
  fieldsIn(words).map(({ label, role, value }) => `${role ?? label}=${value}`);

describe('fields in the brackets of an item', () => {
  it.each<[string, readonly string[]]>([
    ['navigation (durée : session)', ['purpose=navigation', 'duration=session']],
    ['identifica la sessione (durata: 12 mesi);', ['purpose=identifica la sessione', 'duration=12 mesi']],
    ['mesure (émetteur : Piano ; durée : 13 mois)', ['purpose=mesure', 'provider=Piano', 'duration=13 mois']],
    ['(durée : 6 mois) choix', ['purpose=choix', 'duration=6 mois']],
    ['mesure (13 mois)', ['purpose=mesure', 'duration=13 mois']],
    ['13 mois (identifiant du visiteur)', ['purpose=identifiant du visiteur', 'duration=13 mois']],
    ['mesure (voir plus bas)', ['purpose=mesure (voir plus bas)']],
    ['partage, conservé 1 an et 1 mois', ['purpose=partage', 'duration=1 an et 1 mois']],
    ['idioma. Caduca al cap d’1 any.', ['purpose=idioma', 'duration=1 any']],
    ['visita. Conservato per 8 ore dopo la visita.', ['purpose=visita', 'duration=8 ore']],
  ])('%j', (words, expected) => {
    expect(said(words).toSorted()).toEqual([...expected].toSorted());
  });
});
