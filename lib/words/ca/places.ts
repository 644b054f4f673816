import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  localStorage: 'emmagatzematge local',
  kept: 'emmagatzem, desad',
};
