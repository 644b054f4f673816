import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings: 'subencargad*, documento(s), parametro(s), datos, campos, proveedores, socios, atribut*, glosario',
  uses: 'usa, utiliz',
  party: 'propi[ao](s), tercero(s)',
  dataLabel: 'datos',
  unit: 'segund, hora, d[ií]a, seman, mes, a[nñ](y)o',
};
