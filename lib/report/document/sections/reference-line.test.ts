import { describe, expect, it } from 'vitest';
import { finding, reportWith } from '../../../../tests/fixtures/reports/filing/report.ts';
import { basisOf } from '../../../audit/index.ts';
import { france } from '../../../audit/countries/france.ts';
import { createTranslator } from '../../../i18n/index.ts';
import { plain, writerFor } from '../lines.ts';
import { referenceLine } from './reference-line.ts';

const references = Object.entries(france.references);

const said = (reference: (typeof references)[number][1], language: 'fr' | 'en'): string =>
  plain(referenceLine(finding({ reference }), writerFor(reportWith(), language)));

describe('the text that a finding refers to', () => {
  it.each(references)('%s: is named in French as the report has it, and known again', (basis, reference) => {
    expect(basisOf(reference)).toBe(basis);
    expect(said(reference, 'fr')).toContain(reference.title);
  });

  it('is named in English in an English report, with its day once', () => {
    expect(said(france.references['other-storage'], 'en')).toBe(
      'EDPB, guidelines 2/2023, version 2.0, on the technical scope of article 5(3), 7 October 2024',
    );
    expect(said(france.references.duration, 'en')).toBe('CJEU, 1 October 2019, Planet49, C-673/17');
  });

  it('stays as it is where nobody knows it', () => {
    const other = { title: 'Autre texte', url: null, date: null, certainty: 'verified' } as const;
    expect(said(other, 'en')).toBe('Autre texte');
  });

  it('points to the section of the report in the report’s own language', () => {
    const { t } = createTranslator('en');
    expect(said(france.references.agreement, 'en')).toContain(t('report.section.method'));
  });
});
