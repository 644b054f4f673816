import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'habilit*, activar',
  turnedOff: 'desactivado',
  logIn: 'acceso',
  dataAddress: 'proteccion-de-datos, aviso',
  dataText: 'privacidad, proteccion de datos, datos personales, aviso legal',
  cookieText: 'galletas, rastreadores',
};
