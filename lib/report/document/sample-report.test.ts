import { describe, expect, it } from 'vitest';
import { sampleCharter, sampleEvidence } from '../../../tests/fixtures/reports/charter.ts';
import { samplePortal } from '../../../tests/fixtures/reports/portal.ts';
import { isSampleReport } from './sample-report.ts';

describe('isSampleReport', () => {
  it.each([
    ['data.ville.fr', 'Charte cookies — Ville', false],
    ['data.ville.fr', 'Charte cookies — Ville — Portail d’exemple, données fictives', true],
    ['data.ville.fr', "Cookies policy — Sample portal, made-up data (portail d'exemple, données fictives)", true],
    ['data.ville.fr', null, false],
    ['portail-exemple.test', 'Charte cookies', true],
  ])('%s, %s: %s', (host, title, expected) => {
    const charter = sampleEvidence(sampleCharter([], { title }));
    expect(isSampleReport({ portal: samplePortal({ host }), charter })).toBe(expected);
  });
});
