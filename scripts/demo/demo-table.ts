import { columns, figuresOf } from './figures.ts';
import type { DemoAudit } from './audit-portal.ts';

/** The table for a terminal: one line a portal, figures aligned. */
export function demoTable(audits: readonly DemoAudit[]): string {
  const width = Math.max('portal'.length, ...audits.map(({ report }) => report.portal.host.length));
  const line = (first: string, rest: readonly (string | number)[]): string =>
    [first.padEnd(width), ...rest.map((cell, at) => String(cell).padStart((columns[at] ?? '').length))].join('  ');
  return [
    line('portal', columns),
    '─'.repeat(width + columns.reduce((sum, name) => sum + name.length + 2, 0)),
    ...audits.map(({ report }) =>
      line(
        report.portal.host,
        columns.map((name) => figuresOf(report)[name]),
      ),
    ),
  ].join('\n');
}
