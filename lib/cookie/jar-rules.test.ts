import { describe, expect, it } from 'vitest';
import { ancestors, canonicalHost, cookieKey, domainMatches, isSentTo, secondsBetween } from './index.ts';
import { registrableDomain } from './public-suffix/index.ts';

describe('canonicalHost', () => {
  it.each([
    ['Data.Exemple.FR', 'data.exemple.fr'],
    ['exemple.fr.', 'exemple.fr'],
    ['exemple.fr:8443', 'exemple.fr'],
    ['.exemple.fr', 'exemple.fr'],
    ['données.exemple.fr', 'xn--donnes-eva.exemple.fr'],
    ['xn--donnes-eva.exemple.fr', 'xn--donnes-eva.exemple.fr'],
    ['127.0.0.1:80', '127.0.0.1'],
    ['127.1', '127.0.0.1'],
    ['::1', '[::1]'],
    ['[::1]:8443', '[::1]'],
    ['localhost', 'localhost'],
    ['', null],
    ['a b', null],
    ['user@exemple.fr', null],
    ['exemple.fr/x', null],
  ])('%j: %j', (host, expected) => {
    expect(canonicalHost(host)).toBe(expected);
  });
});

describe('domainMatches', () => {
  it.each([
    ['exemple.fr', 'exemple.fr', true],
    ['data.exemple.fr', 'exemple.fr', true],
    ['exemple.fr', 'data.exemple.fr', false],
    ['monexemple.fr', 'exemple.fr', false],
    ['1.2.3.4', '3.4', false],
    ['1.2.3.4', '1.2.3.4', true],
    ['[::1]', '[::1]', true],
    ['exemple.fr', '', false],
  ])('%s / %s: %s', (host, domain, expected) => {
    expect(domainMatches(host, domain)).toBe(expected);
  });
});

describe('isSentTo', () => {
  it.each([
    ['data.x.fr', false, 'data.x.fr', true],
    ['x.fr', false, 'data.x.fr', true],
    ['x.fr', true, 'data.x.fr', false],
    ['www.x.fr', false, 'data.x.fr', false],
    ['data.x.fr', true, 'data.x.fr', true],
    ['api.data.x.fr', false, 'data.x.fr', false],
  ])('%s (host-only: %s) to %s: %s', (domain, hostOnly, host, expected) => {
    expect(isSentTo({ domain, hostOnly }, host)).toBe(expected);
  });
});

describe('registrableDomain and ancestors', () => {
  it.each([
    ['data.ville.exemple.fr', 'exemple.fr', ['data.ville.exemple.fr', 'ville.exemple.fr', 'exemple.fr']],
    ['exemple.fr', 'exemple.fr', ['exemple.fr']],
    ['data.exemple.co.uk', 'exemple.co.uk', ['data.exemple.co.uk', 'exemple.co.uk']],
    ['moi.github.io', 'moi.github.io', ['moi.github.io']],
    ['github.io', 'github.io', ['github.io']],
    ['localhost', 'localhost', ['localhost']],
    ['intranet', 'intranet', ['intranet']],
    ['192.168.1.10', '192.168.1.10', ['192.168.1.10']],
    ['[::1]', '[::1]', ['[::1]']],
    ['data.portail-exemple.test', 'portail-exemple.test', ['data.portail-exemple.test', 'portail-exemple.test']],
  ])('%s: %s', (host, domain, above) => {
    expect(registrableDomain(host)).toBe(domain);
    expect(ancestors(host, domain)).toEqual(above);
  });

  it('gives the host alone where the domain is not above it', () => {
    expect(ancestors('a.fr', 'b.fr')).toEqual(['a.fr']);
  });
});

describe('cookieKey', () => {
  const cookie = { name: '_ga', domain: 'x.fr', path: '/', partition: null, store: '0' };

  it('names the five parts', () => {
    expect(cookieKey(cookie)).toBe('_ga;x.fr;/;;0');
    expect(cookieKey({ ...cookie, partition: 'https://y.fr' })).toBe('_ga;x.fr;/;https://y.fr;0');
  });

  it('keeps cookies apart whose parts hold the separator', () => {
    const keys = [
      cookieKey({ ...cookie, name: 'a;b', domain: 'c' }),
      cookieKey({ ...cookie, name: 'a', domain: 'b;c' }),
      cookieKey({ ...cookie, name: 'a\\', domain: 'b;c' }),
      cookieKey({ ...cookie, name: 'a\\;b', domain: 'c' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('secondsBetween', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 86_400],
    ['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z', -86_400],
    ['2026-01-01', 'never', null],
  ])('%s to %s', (from, to, expected) => {
    expect(secondsBetween(from, to)).toBe(expected);
  });
});
