import type { AuditSummary } from '../../audit/index.ts';

/** What remains to be looked at, in the order in which every view says it. */
export const restOrder = [
  'probablyDeclared',
  'notLooked',
  'unverifiable',
  'sharedDomain',
  'unnamedRows',
  'unreadRows',
  'scopesNotLooked',
] as const satisfies readonly (keyof AuditSummary['toLookAt'])[];
