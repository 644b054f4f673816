import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditedReport, oldTemplate } from '../../../tests/fixtures/reports/filing/audited.ts';
import { observedAt, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { wholeSpan } from '../../cookie/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import { askedWords, realWords } from '../../report/document/lifetime-words.ts';
import { writerFor } from '../../report/document/lines.ts';
import { correctedCharter } from './index.ts';

const day = 86_400;
const spaces = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const after = (seconds: number): string => new Date(Date.parse(observedAt) + seconds * 1000).toISOString();

interface Lengths {
  readonly report: string;
  readonly asked: string | null;
  /** In the row that the corrected charter gives the cookie. */
  readonly corrected: string;
}

function lengthsOf(cookie: ObservedCookie): Lengths {
  const report = auditedReport(oldTemplate, [cookie]);
  const writer = writerFor(report, 'fr');
  const rows = correctedCharter(report).tables.flatMap(({ rows: all, columns }) =>
    all.filter(({ changes }) => changes.includes('added')).map(({ cells }) => cells[columns.indexOf('duration')] ?? ''),
  );
  const asked = askedWords(cookie, writer);
  return {
    report: spaces(realWords(cookie, writer)),
    asked: asked === null ? null : spaces(asked),
    corrected: spaces(rows[0] ?? ''),
  };
}

const setFor = (asked: number, ago: number): ObservedCookie['setter'] => ({
  by: 'header',
  url: 'https://portail-exemple.test/',
  page: null,
  at: after(-ago),
  askedLifetimeSeconds: asked,
  consent: 'unknown',
});

const mark = ' (à vérifier)';

describe('a length and how sure it is', () => {
  it.each([
    ['_pk_id.1.ab34cd56ef789012', 392.4, 'au moins 392 jours', '395 jours (à vérifier)'],
    ['inconnu', 363.9, 'au moins 363 jours', '363 jours (à vérifier)'],
    ['_pk_id.1.ab34cd56ef789012', 399.5, 'au moins 399 jours', '399 jours (à vérifier)'],
  ])('%s, %f days left', (name, days, said, written) => {
    const { report, corrected } = lengthsOf(observedCookie({ name, expiresAt: after(days * day) }));
    expect([report, corrected]).toEqual([said, written]);
  });

  it('are the same in the report and in the charter corrected from it', () => {
    const anyName = fc.constantFrom('inconnu', '_pk_id.1.ab34cd56ef789012', '_ga', 'csrftoken_b');
    fc.assert(
      fc.property(
        anyName,
        fc.integer({ min: 10, max: 400 * day }),
        fc.integer({ min: 0, max: 40 * day }),
        fc.constantFrom('unseen', 'seen', 'seen otherwise'),
        (name, given, ago, seen) => {
          const left = Math.max(given - ago, 5);
          const setter = seen === 'unseen' ? null : setFor(seen === 'seen' ? given : Math.ceil(given / 2), ago);
          const { report, asked, corrected } = lengthsOf(observedCookie({ name, expiresAt: after(left), setter }));
          const unsure = corrected.endsWith(mark);
          if (!unsure) expect([report, asked]).toContain(corrected);
          else {
            expect(report.startsWith('au moins ')).toBe(true);
            const figure = `au moins ${corrected.slice(0, -mark.length)}`;
            // Where what its maker documents is not refuted, that stands there: never less than what was seen.
            if (figure !== report)
              expect(Number.parseInt(corrected, 10) * day).toBeGreaterThanOrEqual(wholeSpan(left).seconds);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
