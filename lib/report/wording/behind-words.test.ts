import { describe, expect, it } from 'vitest';
import { ruleInput } from '../../../tests/fixtures/rules/rule-input.ts';
import { audit } from '../../audit/index.ts';
import type { AuditReport, KnownCookie } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import { behindWords } from './behind-words.ts';

const fr = createTranslator('fr');
const third = { party: 'third', origin: 'third-party' } as const;

const report = audit(
  ruleInput({
    rows: [{ name: 'visiteur', provider: 'Régie Exemple', purpose: 'Compter les visites', category: 'statistics' }],
    cookies: [
      { name: '_ga' },
      { name: 'visiteur' },
      { name: 'inconnu' },
      { name: 'sessionid', domain: 'forum.autre-exemple.test', ...third },
    ],
    storage: [{ storage: 'local-storage', name: '_pk_id.1.1fff' }],
  }),
);

const fromDatabase: KnownCookie = {
  provider: 'Vendor',
  category: 'marketing',
  purpose: { fr: null, en: 'Follows.' },
  layer: 'open-cookie-database',
};

const words = (name: string, of: AuditReport = report): string => {
  const judged = of.observed.find(({ cookie }) => cookie.name === name);
  if (judged === undefined) throw new Error(name);
  const { who, from } = behindWords(judged, of, fr);
  return `${who} | ${from}`;
};

const withDatabase = (name: string): AuditReport => ({
  ...report,
  observed: report.observed.map((judged) =>
    judged.cookie.name === name ? { ...judged, known: fromDatabase } : judged,
  ),
});

describe('who is behind a cookie', () => {
  it.each([
    ['_ga', 'Google, mesure d’audience | connu de Témoin'],
    ['visiteur', 'Régie Exemple, mesure d’audience | d’après la charte'],
    ['inconnu', 'prestataire et usage non connus | null'],
    ['sessionid', 'prestataire et usage non connus | null'],
  ])('%s: %s', (name, expected) => {
    expect(words(name)).toBe(expected);
  });
  it('is told from the database, and that it is', () => {
    expect(words('inconnu', withDatabase('inconnu'))).toBe(
      'Vendor, publicité et suivi | d’après l’Open Cookie Database, à vérifier',
    );
  });
  it('is told by the charter rather than by the database', () => {
    expect(words('visiteur', withDatabase('visiteur'))).toBe('Régie Exemple, mesure d’audience | d’après la charte');
  });
  it('is told of stored items and of rows too', () => {
    const [item] = report.otherStorage;
    const [row] = report.declared;
    if (item === undefined || row === undefined) throw new Error('no item or row');
    expect(behindWords(item, report, fr).who).toBe('Matomo, mesure d’audience');
    expect(behindWords(row, report, fr).company).toBe('Régie Exemple');
  });
  it('is kept in the report, so that it is told alike later; our own entries answer for a report without it', () => {
    const { known, ...older } = report.observed[0] ?? { known: undefined };
    expect(known?.provider).toBe('Google');
    expect(words('_ga', { ...report, observed: [older] } as AuditReport)).toBe(words('_ga'));
  });
});
