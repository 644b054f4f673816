import { describe, expect, it } from 'vitest';
import { inDays, ruleInput, setBy } from '../../../tests/fixtures/rules/rule-input.ts';
import { audit } from '../../audit/index.ts';
import { parseDuration } from '../../charter/index.ts';
import { createTranslator } from '../../i18n/index.ts';

const day = 86_400;

const said = (days: number, declared: string, askedDays: number | null = null): Readonly<Record<string, string>> => {
  const setter = askedDays === null ? null : setBy({ askedLifetimeSeconds: Math.round(askedDays * day) });
  const input = ruleInput({
    rows: [{ name: '_pcid', provider: 'Piano', category: 'statistics', duration: parseDuration(declared) }],
    cookies: [{ name: '_pcid', session: false, expiresAt: inDays(days), setter }],
  });
  const { say } = createTranslator('fr');
  const of = (rule: string): string =>
    audit(input)
      .findings.filter((finding) => finding.rule === rule)
      .map(({ message }) => say(message).replaceAll('\u00A0', ' '))
      .join(' ');
  return { declared: of('lifetime-over-declared'), months: of('audience-over-13-months') };
};

describe('what findings say of one cookie', () => {
  const unseen = 'son dépôt n’a pas été vu, sa durée entière n’est donc pas connue.';

  it.each([
    [
      397.5,
      '13 mois',
      `« _pcid » dure encore au moins 397 jours ; la durée déclarée (13 mois) compte au plus 397 jours selon le calendrier, et ${unseen}`,
      false,
    ],
    [398.2, '13 mois', '« _pcid » dure au moins 398 jours, plus que déclaré (13 mois).', true],
    [397.5, '395 jours', '« _pcid » dure au moins 397 jours, plus que déclaré (395 jours).', false],
    [
      394.9,
      '395 jours',
      `« _pcid » dure encore au moins 394 jours, ce qui tient dans la durée déclarée (395 jours) ; ${unseen}`,
      false,
    ],
    [
      1,
      '24 heures',
      `« _pcid » dure encore au moins 24 heures, ce qui tient dans la durée déclarée (24 heures) ; ${unseen}`,
      false,
    ],
    [
      0.02,
      '30 minutes',
      `« _pcid » dure encore au moins 28 minutes, ce qui tient dans la durée déclarée (30 minutes) ; ${unseen}`,
      false,
    ],
    [30, 'session', '« _pcid » est déclaré comme cookie de session (session), mais reste au moins 30 jours.', false],
  ])('%f days, declared %s', (days, declared, sentence, overMonths) => {
    const { declared: about, months } = said(days, declared);
    expect(about).toBe(sentence);
    expect(months?.includes('_pcid')).toBe(overMonths);
  });

  it('of a lifetime that was asked for and capped: no more than was asked, and not that it is had', () => {
    expect(said(400, '13 mois', 730)['declared']).toBe(
      '« _pcid » a été déposé pour 730 jours, plus que déclaré (13 mois).',
    );
  });
});
