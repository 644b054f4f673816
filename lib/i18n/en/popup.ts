import type { popup as french } from '../fr/popup.ts';

export const popup: Readonly<Record<keyof typeof french, string>> = {
  'popup.looking': 'Looking…',
};
