import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'é',
  lasts: 'válid',
  lengthNoun: 'duração',
  keeps: 'duração, validade, armazenad[ao](s), apagad[ao](s)',
  data: 'dado, informaç',
  noData: 'nenhum, nenhuma, sem',
  untilWhen: 'ao, até',
  sessionsEnd: 'fim da sessão',
};
