import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/index.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { platformRows } from '../fixtures/audit/declared.ts';
import { createTranslator } from '../../lib/i18n/index.ts';
import type { CookieSetter } from '../../lib/observation/index.ts';
import { ruleInput, setBy } from '../fixtures/rules/rule-input.ts';

const trackers = ['_pk_id.12.4a1f', '_pk_ses.12.4a1f', '_ga', '_ga_TEMOIN0001'];

/** Matomo and Google Analytics undeclared, beside the platform's honest four rows. */
const auditWith = (setter: CookieSetter | null): AuditReport =>
  audit(ruleInput({ rows: platformRows, cookies: trackers.map((name) => ({ name, setter })) }));

const wording = (report: AuditReport, rule: string, language: 'fr' | 'en'): readonly string[] =>
  report.findings
    .filter((finding) => finding.rule === rule)
    .map(
      (finding) => `${finding.outcome}: ${createTranslator(language).say(finding.message).replaceAll('\u00a0', ' ')}`,
    );

describe('Matomo and Google Analytics, undeclared', () => {
  const seen = auditWith(setBy({ consent: 'before-choice' }));
  const snapshot = auditWith(null);

  it('are said to be not declared, however they were seen', () => {
    const sentence =
      'fail: 4 cookies known for measuring or tracking are observed and not declared in the charter: _pk_id.12.4a1f, _pk_ses.12.4a1f, _ga, _ga_TEMOIN0001.';
    expect(wording(seen, 'undeclared-cookies', 'en')).toEqual([sentence]);
    expect(wording(snapshot, 'undeclared-cookies', 'en')).toEqual([sentence]);
  });

  it('seen being set before any choice: a failure for the one that is never exempt, a question for the other', () => {
    expect(wording(seen, 'tracker-before-choice', 'fr')).toEqual([
      'fail: 2 traceurs d’un type soumis au consentement ont été déposés avant tout choix, pendant cet audit : _ga, _ga_TEMOIN0001.',
      'needs-review: Des traceurs de mesure d’audience ont été déposés avant tout choix (_pk_id.12.4a1f, _pk_ses.12.4a1f) : ils ne sont exemptés de consentement que sous des conditions que cet audit ne peut pas vérifier. Depuis juillet 2025, les éditeurs d’outils s’évaluent eux-mêmes selon quatorze critères de la CNIL : demander cette attestation au prestataire.',
    ]);
  });

  it('from a snapshot: a question alone', () => {
    expect(wording(snapshot, 'tracker-before-choice', 'fr')).toEqual([
      'needs-review: Des traceurs étaient présents alors qu’aucun choix n’est enregistré ; leur dépôt n’a pas été vu, il peut dater d’une visite antérieure : _pk_id.12.4a1f, _pk_ses.12.4a1f, _ga, _ga_TEMOIN0001.',
    ]);
  });

  it('never speaks of legality', () => {
    for (const language of ['fr', 'en'] as const) {
      const said = seen.findings.map(({ message }) => createTranslator(language).say(message)).join(' ');
      expect(said).not.toMatch(/ill[ée]gal|illicite|violation|unlawful/iu);
    }
  });
});
