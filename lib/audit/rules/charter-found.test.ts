import { describe, expect, it } from 'vitest';
import { ruleInput } from '../../../tests/fixtures/rules/rule-input.ts';
import type { CharterStatus } from '../../charter-address/index.ts';
import { audit } from '../index.ts';

describe('a charter that no link leads to', () => {
  it.each(['some', 'none'] as const)('%s of the links looked at: nobody knows that there is none', (linksLooked) => {
    const { findings } = audit(ruleInput({ charter: null, retrieval: { status: 'not-found', linksLooked } }));
    expect(findings.find(({ rule }) => rule === 'charter-found')).toMatchObject({ outcome: 'needs-review' });
  });
});

describe('a charter that was not read', () => {
  it.each<[CharterStatus, string, string]>([
    ['not-found', 'fail', 'high'],
    ['http-error', 'fail', 'high'],
    ['login-required', 'needs-review', 'high'],
    ['unreachable', 'needs-review', 'high'],
    ['pdf', 'needs-review', 'low'],
    ['rendered-late', 'needs-review', 'low'],
    ['too-large', 'needs-review', 'low'],
    ['not-looked', 'needs-review', 'low'],
    ['other-host', 'needs-review', 'low'],
  ])('%s: %s, %s: what this program could not do is no fault of the portal', (status, outcome, severity) => {
    const { findings } = audit(ruleInput({ charter: null, retrieval: { status } }));
    expect(findings.find(({ rule }) => rule === 'charter-found')).toMatchObject({ outcome, severity });
    expect(findings.find(({ rule }) => rule === 'charter-declares-cookies')?.message.id).toBe('rule.any.no-charter');
  });
});
