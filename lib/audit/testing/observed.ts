import type { Observation, ObservedCookie, Portal } from '../../observation/index.ts';

/** Smallest valid domain objects for tests; each test names only what it is about. */

const at = '2026-11-20T10:00:00Z';

export const samplePortal = (host: string): Portal => {
  const labels = host.split('.');
  const ancestors = labels.map((_, index) => labels.slice(index).join('.')).filter((name) => name.includes('.'));
  return {
    url: `https://${host}/`,
    origin: `https://${host}`,
    host,
    ancestors,
    registrableDomain: ancestors.at(-1) ?? host,
    recognition: 'yes',
    signals: [],
    language: 'fr',
  };
};

export const sampleCookie = (own: Partial<ObservedCookie> & { readonly name: string }): ObservedCookie => {
  const domain = own.domain ?? 'data.exemple.test';
  const path = own.path ?? '/';
  return {
    key: `${own.name};${domain};${path};;0`,
    domain,
    hostOnly: own.origin !== 'parent-domain' && own.origin !== 'third-party',
    path,
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    session: true,
    expiresAt: null,
    partition: null,
    store: '0',
    party: own.origin === 'third-party' ? 'third' : 'first',
    origin: 'host',
    firstSeen: { at, page: 'https://data.exemple.test/', how: 'snapshot' },
    setter: null,
    ...own,
  };
};

/** An observation that looked at everything on the portal's side. */
export const sampleObservation = (portal: Portal, own: Partial<Observation> = {}): Observation => ({
  url: portal.url,
  startedAt: at,
  observedAt: at,
  environment: {
    browser: 'Chromium',
    browserVersion: '156',
    platform: 'linux',
    userAgent: '',
    privateWindow: false,
    store: '0',
    timeZone: 'Europe/Paris',
  },
  cookies: [],
  otherStorage: [],
  consent: { kind: 'none' },
  events: [],
  thirdPartyHosts: [],
  namesSeenByPage: [],
  jarSizeAtStart: 0,
  coverage: [
    { scope: { kind: 'first-party-jar', host: portal.host }, outcome: { state: 'looked', count: 0 }, notes: [] },
    ...portal.ancestors.slice(1).map((domain) => ({
      scope: { kind: 'parent-domain', domain } as const,
      outcome: { state: 'looked', count: 0 } as const,
      notes: [],
    })),
    { scope: { kind: 'partitioned', topLevelSite: portal.origin }, outcome: { state: 'looked', count: 0 }, notes: [] },
    { scope: { kind: 'other-storage', origin: portal.origin }, outcome: { state: 'looked', count: 0 }, notes: [] },
  ],
  ...own,
});
