import { fold } from './text/fold.ts';

/** Types that the fields of a data set or of a form have, in all languages, folded. */
const types: ReadonlySet<string> = new Set(
  (
    'text texte texto testo tekst string chaine cadena stringa integer int entier entero intero inteiro ganzzahl enter number nombre numero numeric numerique ' +
    'zahl getal decimal double float reel real date datetime fecha data datum dateheure timestamp horodatage boolean bool booleen booleano booleaans file fichier array json uuid ' +
    'geo_point_2d geo_shape geo point geometry geometrie'
  ).split(' '),
);

/** Whether a text names the type of a field: "texte", "entier", "geo_point_2d". What a cookie is has other words. */
export function isDataType(text: string): boolean {
  return types.has(text.includes('_') ? text.trim().toLowerCase() : fold(text));
}
