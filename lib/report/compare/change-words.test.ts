import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../i18n/index.ts';
import { changeWords } from './change-words.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('changeWords', () => {
  it.each([
    [
      { field: 'verdict', before: 'undeclared', after: 'declared' },
      'verdict : non déclaré dans la charte → déclaré',
      'verdict: not declared in the charter → declared',
    ],
    [{ field: 'secure', before: 'true', after: 'false' }, 'Secure : oui → non', 'Secure: yes → no'],
    [
      { field: 'sameSite', before: 'unspecified', after: 'lax' },
      'SameSite : non indiqué → lax',
      'SameSite: not stated → lax',
    ],
    [
      { field: 'lifetime', before: '1', after: null },
      'durée réelle : 1 jour → session',
      'real lifetime: 1 day → session',
    ],
    [
      { field: 'party', before: 'first', after: 'third' },
      'partie : première partie → tierce partie',
      'party: first party → third party',
    ],
    [
      { field: 'duration', before: null, after: '13 mois' },
      'durée déclarée : non indiqué → 13 mois',
      'declared duration: not stated → 13 mois',
    ],
  ] as const)('%o', (change, french, english) => {
    expect(plainSpaces(changeWords(change, createTranslator('fr')))).toBe(french);
    expect(changeWords(change, createTranslator('en'))).toBe(english);
  });
});
