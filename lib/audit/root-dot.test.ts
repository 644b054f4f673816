import { describe, expect, it } from 'vitest';
import { ruleInput } from '../../tests/fixtures/rules/rule-input.ts';
import { audit } from './index.ts';
import { isOfAnotherSite } from '../observation/index.ts';
import { ancestors, withoutRootDot } from '../cookie/index.ts';
import { registrableDomain } from '../cookie/public-suffix/index.ts';

const dotted = 'data.ville.exemple.fr.';

describe('a host with the dot of the root', () => {
  it('has a jar of its own, and so have the names above it', () => {
    expect(registrableDomain(dotted)).toBe('exemple.fr.');
    expect(ancestors(dotted, registrableDomain(dotted))).toEqual([dotted, 'ville.exemple.fr.', 'exemple.fr.']);
  });

  it.each([
    ['data.ville.exemple.fr', dotted],
    [dotted, 'data.ville.exemple.fr'],
    ['static.exemple.fr', dotted],
  ])('%s is no third party of %s', (host, portal) => {
    expect(isOfAnotherSite(host, { host: portal, registrableDomain: registrableDomain(portal) })).toBe(false);
  });

  it('hides no third party', () => {
    expect(isOfAnotherSite('autre-exemple.fr', { host: dotted, registrableDomain: 'exemple.fr.' })).toBe(true);
    expect(isOfAnotherSite('pasexemple.fr', { host: dotted, registrableDomain: 'exemple.fr.' })).toBe(true);
  });

  it('is the portal that its charter names', () => {
    const input = ruleInput({ charter: { namedHosts: ['data.exemple.test'] } });
    const portal = { ...input.portal, host: 'data.exemple.test.', registrableDomain: 'exemple.test.' };
    const found = audit({ ...input, portal }).findings.find(({ rule }) => rule === 'names-another-portal');
    expect(found?.outcome).toBe('pass');
  });

  it.each([
    ['data.exemple.fr.', 'data.exemple.fr'],
    ['data.exemple.fr', 'data.exemple.fr'],
  ])('%s is called %s', (host, name) => {
    expect(withoutRootDot(host)).toBe(name);
  });
});
