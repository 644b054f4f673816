import type { Section } from '../block.ts';
import type { Writer } from '../lines.ts';

const method = ['compare', 'jar', 'names', 'conditional', 'lifetimes', 'values'] as const;
const limits = ['moment', 'browser', 'not-looked', 'charter-reading', 'legal', 'integrity'] as const;

/** Fixed words: how the audit works and what it can't say. The same in every report. */
export function methodSection({ t, report }: Writer): Section {
  return {
    id: 'method',
    title: t('report.section.method'),
    blocks: [
      { kind: 'heading', text: t('report.method.title') },
      { kind: 'list', lines: method.map((part) => [t(`report.method.${part}`)]) },
      { kind: 'heading', text: t('report.limits.title') },
      { kind: 'list', lines: limits.map((part) => [t(`report.limits.${part}`)]) },
      {
        kind: 'paragraph',
        line: [t('report.made-with', { version: report.tool.version, schema: report.schemaVersion })],
      },
    ],
  };
}
