import type { Says } from './row.ts';

/** Coverage of a portal whose hosts are granted and that loads from nowhere else: today's, for twins. */
export const wholeLook = [
  'first-party-jar HOST: looked',
  'parent-domain exemple.test: looked',
  'partitioned exemple.test: looked',
  'third-party-hosts HOST: looked [opened-before]',
  'other-storage HOST: looked',
  'setters HOST: not-looked not-asked',
] as const;

/** Today's verdict of a plain honest portal. */
export const honestSays: Says = { overall: ['honest'], charter: 'read', coverage: wholeLook };
