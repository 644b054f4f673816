import type { DenyingWords } from '../denying-words.ts';

export const denying: DenyingWords = {
  example: 'beispiel, z.( )b.',
  rids: 'lösch, entfern, deaktiv',
  ends: 'lösch, entfern',
  endsWhen: 'wenn, nach, sobald, beim',
  whenAhead: 'beim, mit dem, nach dem, wenn, nach, sobald',
  goneBehind: 'gelöscht, entfernt',
  remembers: 'merk, speicher',
};
