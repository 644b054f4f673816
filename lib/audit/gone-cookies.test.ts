import { describe, expect, it } from 'vitest';
import { ruleInput } from '../../tests/fixtures/rules/rule-input.ts';
import { createTranslator } from '../i18n/index.ts';
import type { ConsentChoice, CoverageEntry, ObservedCookie } from '../observation/index.ts';
import { audit, type AuditReport } from './index.ts';

/** What an audit saw, it saw, though the cookie is gone at its next look. */

const at = (second: number): string => `2026-12-01T09:12:${String(second).padStart(2, '0')}.000Z`;
const page = 'https://data.exemple.test/';
const seen: ObservedCookie['firstSeen'] = { at: at(3), page, how: 'snapshot' };
const gone: Partial<ObservedCookie> = { firstSeen: seen, lastSeen: { at: at(3), goneAt: at(11) } };
const there: Partial<ObservedCookie> = { firstSeen: seen };
const refused: ConsentChoice = { kind: 'choice', services: { ga: false }, madeAt: null };
const accepted: ConsentChoice = { kind: 'choice', services: { ga: true }, madeAt: null };
const none: ConsentChoice = { kind: 'none' };

const auditOf = (
  own: Partial<ObservedCookie>,
  choices: readonly ConsentChoice[],
  rows = [{ name: '_gat' }],
): AuditReport =>
  audit(
    ruleInput({
      rows,
      cookies: [{ name: '_gat', ...own }],
      observation: {
        startedAt: at(3),
        observedAt: at(11),
        consent: choices.at(-1) ?? none,
        choices: choices.map((consent, index) => ({ consent, since: at(3 + index * 8), until: at(3 + index * 8) })),
      },
    }),
  );

const outcomeOf = ({ findings }: AuditReport, rule: string): readonly string[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ outcome, message }) => `${outcome} ${message.id.split('.').at(-1)}`);

describe('a cookie that was seen and is gone', () => {
  it('leaves its row observed, and the sentence says when', () => {
    const [row] = auditOf(gone, [none]).declared;
    expect(row?.verdict).toBe('observed');
    const said = createTranslator('fr').say(row?.reason ?? { id: '', params: {} });
    expect(said.replaceAll(/\s/g, ' ')).toContain('vu à 10:12:03, plus là à 10:12:11');
  });

  it('is told of as there where another of its row still is', () => {
    const input = ruleInput({ rows: [{ name: '_gat*' }], cookies: [{ name: '_gat_a', ...gone }, { name: '_gat_b' }] });
    expect(audit(input).declared[0]?.reason.id).toBe('reason.observed');
  });

  it('is undeclared where no row names it', () => {
    expect(auditOf(gone, [none], []).summary.undeclared).toBe(1);
  });

  it.each([
    ['there', there, 'fail fail'],
    ['gone', gone, 'pass pass'],
  ] as const)('%s at the look that found the refusal: kept in spite of it, or not', (_, own, expected) => {
    expect(outcomeOf(auditOf(own, [accepted, refused]), 'tracker-kept-after-withdrawal')).toEqual([expected]);
  });

  it.each([
    ['there while no choice was made', [none, none], 'needs-review snapshot'],
    ['there after an acceptance that was taken back', [accepted, none], 'needs-review choice-at-start'],
  ] as const)('%s: what it says of the time before a choice', (_, choices, expected) => {
    expect(outcomeOf(auditOf(gone, choices), 'tracker-before-choice')).toEqual([expected]);
  });

  it('is not said to be missing where more came and went than is remembered', () => {
    const jar: CoverageEntry = {
      scope: { kind: 'first-party-jar', host: 'data.exemple.test' },
      outcome: { state: 'looked', count: 0 },
      notes: ['sightings-dropped'],
    };
    const input = ruleInput({ rows: [{ name: 'absent_1' }], observation: { coverage: [jar] } });
    expect(audit(input).declared[0]?.reason.id).toBe('reason.not-looked.sightings-dropped');
  });
});
