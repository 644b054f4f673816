/** What only the charter's author can settle, as a note in the row: its words by what is to be checked. */
export interface CharterNotes {
  readonly name: string;
  readonly presence: string;
  readonly row: string;
  readonly duration: string;
}

export type NoteKind = keyof CharterNotes;

const note = (name: string, presence: string, row: string, duration: string): CharterNotes => ({
  name,
  presence,
  row,
  duration,
});

const english = note('name to be checked', 'presence to be checked', 'row to be checked', 'duration to be checked');

const notes: Readonly<Record<string, CharterNotes>> = {
  fr: note('nom à vérifier', 'présence à vérifier', 'ligne à vérifier', 'durée à vérifier'),
  en: english,
  es: note('nombre por verificar', 'presencia por verificar', 'fila por verificar', 'duración por verificar'),
  de: note('Name zu prüfen', 'Vorhandensein zu prüfen', 'Zeile zu prüfen', 'Speicherdauer zu prüfen'),
  it: note('nome da verificare', 'presenza da verificare', 'riga da verificare', 'durata da verificare'),
  nl: note('naam te controleren', 'aanwezigheid te controleren', 'rij te controleren', 'bewaartermijn te controleren'),
  pt: note('nome a verificar', 'presença a verificar', 'linha a verificar', 'duração a verificar'),
  ca: note('nom per verificar', 'presència per verificar', 'fila per verificar', 'durada per verificar'),
  eu: note('izena egiaztatzeko', 'presentzia egiaztatzeko', 'lerroa egiaztatzeko', 'iraupena egiaztatzeko'),
};

export const charterNotes = (language: string): CharterNotes => notes[language] ?? english;
