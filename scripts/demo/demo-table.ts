import { columns, faultsOf, figuresOf } from './figures.ts';
import type { DemoAudit } from './audit-portal.ts';

/** The table for a terminal: one line a portal, figures aligned. */
export function demoTable(audits: readonly DemoAudit[]): string {
  const width = Math.max('portal'.length, ...audits.map(({ report }) => report.portal.host.length));
  const line = (first: string, rest: readonly (string | number)[]): string =>
    [first.padEnd(width), ...rest.map((cell, at) => String(cell).padStart((columns[at] ?? '').length))].join('  ');
  return [
    `${line('portal', columns)}  findings`,
    '─'.repeat(width + columns.reduce((sum, name) => sum + name.length + 2, 0)),
    ...audits.map(({ report }) => {
      const figures = figuresOf(report);
      const faults = faultsOf(report).map(({ rule }) => rule);
      const counted = columns.map((name) => figures[name]);
      return `${line(report.portal.host, counted)}  ${faults.join(', ')}`.trimEnd();
    }),
  ].join('\n');
}
