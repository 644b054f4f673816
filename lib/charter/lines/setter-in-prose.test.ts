import { describe, expect, it } from 'vitest';
import { setterIn } from './setter-in-prose.ts';

describe('who sets the cookies of a sentence', () => {
  it.each([
    ['L’outil Matomo dépose deux cookies : ', 'Matomo'],
    ['Google Analytics uses the cookies ', 'Google Analytics'],
    ['We rely on Hotjar, which sets the cookies ', 'Hotjar'],
    ['Vimeo kann setzen ', 'Vimeo'],
    ['Les cookies de Google Analytics ', 'Google Analytics'],
    ['Pour lire les vidéos YouTube, le site dépose le cookie ', null],
    ['Google et Meta déposent les cookies ', null],
    ['Le site dépose le cookie ', null],
  ])('%s', (before, expected) => {
    expect(setterIn(before)?.value ?? null).toBe(expected);
  });
});
