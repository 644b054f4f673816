import type { Line, Section } from '../document-block.ts';
import type { Writer } from '../lines.ts';
import type { ShownAs } from '../shown-as.ts';
import { titleOf } from './reference-line.ts';

const method = ['compare', 'jar', 'names', 'conditional', 'lifetimes', 'values', 'words', 'outcomes', 'law'] as const;
const limits = ['moment', 'browser', 'not-looked', 'charter-reading', 'legal', 'integrity'] as const;

/** Fixed words: how the audit works, what it can't say, and whether names stand here in full. */
export function methodSection(writer: Writer, { masked }: ShownAs): Section {
  const { t, report } = writer;
  const names = t(masked ? 'report.method.masked' : 'report.method.unmasked');
  return {
    id: 'method',
    title: t('report.section.method'),
    blocks: [
      { kind: 'heading', text: t('report.method.title') },
      { kind: 'list', lines: [...method.map((part) => [t(`report.method.${part}`)]), ...citedTexts(writer), [names]] },
      { kind: 'heading', text: t('report.limits.title') },
      { kind: 'list', lines: limits.map((part) => [t(`report.limits.${part}`)]) },
      {
        kind: 'paragraph',
        line: [t('report.made-with', { version: report.tool.version, schema: report.schemaVersion })],
      },
    ],
  };
}

/** Texts of the findings that are known through another source: said once, with their names. */
function citedTexts({ t, report: { findings } }: Writer): readonly Line[] {
  const cited = findings.filter(({ reference }) => reference.certainty === 'reported');
  const titles = [...new Set(cited.map(({ reference }) => titleOf(reference, t)))];
  return titles.length === 0 ? [] : [[t('report.method.cited', { titles: titles.join(' · ') })]];
}
