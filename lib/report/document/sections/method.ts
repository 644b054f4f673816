import type { Section } from '../document-block.ts';
import type { Writer } from '../lines.ts';
import type { ShownAs } from '../shown-as.ts';

const method = ['compare', 'jar', 'names', 'conditional', 'lifetimes', 'values', 'words', 'outcomes'] as const;
const limits = ['moment', 'browser', 'not-looked', 'charter-reading', 'legal', 'integrity'] as const;

/** Fixed words: how the audit works, what it can't say, and whether names stand here in full. */
export function methodSection({ t, report }: Writer, { masked }: ShownAs): Section {
  const names = t(masked ? 'report.method.masked' : 'report.method.unmasked');
  return {
    id: 'method',
    title: t('report.section.method'),
    blocks: [
      { kind: 'heading', text: t('report.method.title') },
      { kind: 'list', lines: [...method.map((part) => [t(`report.method.${part}`)]), [names]] },
      { kind: 'heading', text: t('report.limits.title') },
      { kind: 'list', lines: limits.map((part) => [t(`report.limits.${part}`)]) },
      {
        kind: 'paragraph',
        line: [t('report.made-with', { version: report.tool.version, schema: report.schemaVersion })],
      },
    ],
  };
}
