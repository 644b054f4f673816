import { pass, review, withoutCharter } from './results.ts';
import type { Rule } from './rule.ts';

/** Checks that the page that was read says which cookies there are. No text asks for a list by name: a person decides. */
export const charterDeclaresCookiesRule: Rule = {
  id: 'charter-declares-cookies',
  severity: 'medium',
  basis: 'information',
  restsOn: [],
  evaluate: ({ evidence: { content } }) => {
    const evidence = [{ kind: 'charter' }] as const;
    if (content === null) return [withoutCharter];
    if (content.truncated) return [review('truncated', { evidence })];
    if (content.content === 'declares-cookies') return [pass('pass', { params: { count: content.declared.length } })];
    return [review(content.content, { evidence })];
  },
};
