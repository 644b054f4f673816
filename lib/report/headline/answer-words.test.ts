import { describe, expect, it } from 'vitest';
import { afterRefusal, faulty, honest, mostlyUnseen } from '../../../tests/fixtures/reports/samples.ts';
import { createTranslator } from '../../i18n/index.ts';
import { answerWords } from './answer-words.ts';

const plain = (words: string | null): string | null => words?.replaceAll(/[\u00A0\u202F]/gu, ' ') ?? null;

describe('answerWords', () => {
  it.each([
    ['fr', afterRefusal(), '4 cookies de Google et Matomo présents malgré le refus.'],
    ['en', afterRefusal(), '4 cookies from Google and Matomo present despite the refusal.'],
    ['fr', faulty(), '3 cookies de Matomo et Google ne sont pas déclarés dans la charte.'],
    ['fr', mostlyUnseen(), 'Impossible de conclure : 12 vérifications sur 14 n’ont pas été faites.'],
    ['fr', honest(), null],
  ] as const)('%s', (language, report, expected) => {
    expect(plain(answerWords(report, createTranslator(language)).first)).toBe(expected);
  });

  it('says what does not come after what is not declared', () => {
    expect(plain(answerWords(faulty(), createTranslator('fr')).besides)).toBe(
      'La charte annonce 1 cookie d’Exemple qui n’est pas venu.',
    );
  });
});
