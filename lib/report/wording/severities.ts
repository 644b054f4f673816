import type { Severity } from '../../audit/index.ts';

/** All severities, the gravest first. */
export const severities: readonly Severity[] = ['high', 'medium', 'low', 'recommendation'];
