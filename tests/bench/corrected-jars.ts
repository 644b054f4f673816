import type { Charter } from '../../lib/charter/index.ts';
import type { ObservedCookie, StoredItem } from '../../lib/observation/index.ts';
import { canBeDeclared } from './can-be-declared.ts';
import { hostileTexts } from '../fixtures/reports/filing/hostile.ts';
import { inDays, observedCookie } from '../fixtures/reports/filing/parts.ts';

/** What a browser might hold for a portal. */
export interface Jar {
  readonly cookies: readonly ObservedCookie[];
  readonly storage: readonly StoredItem[];
}

export const JAR_IDS = ['nothing', 'usual', 'hostile', 'strange', 'misspelt', 'longer'] as const;
export type JarId = (typeof JAR_IDS)[number];

const jars: Readonly<Record<JarId, (charter: Charter, host: string) => Jar>> = {
  nothing: () => ({ cookies: [], storage: [] }),
  usual,
  hostile: (_, domain) => ofNames(hostileTexts, domain),
  strange: (_, domain) => ofNames(strangeNames, domain),
  misspelt,
  longer,
};

/** A jar that puts the charter to the test in one way. */
export function jarFor(id: JarId, charter: Charter, host: string): Jar {
  return jars[id](charter, host);
}

const third = { party: 'third', origin: 'third-party', hostOnly: false } as const;

/** What portals use and charters forget: of well-known names, of unknown ones, of others, and kept elsewhere. */
function usual(_: Charter, domain: string): Jar {
  const origin = `https://${domain}`;
  return {
    cookies: [
      observedCookie({ domain, name: '_pk_id.7.3f2504e04f8911d3', expiresAt: inDays(393) }),
      observedCookie({ domain, name: '_pk_ses.7.3f2504e04f8911d3', expiresAt: inDays(0.02) }),
      observedCookie({ domain, name: '_ga', expiresAt: inDays(400) }),
      observedCookie({ domain, name: '_ga_LNG4KQ7Z2W', expiresAt: inDays(400) }),
      observedCookie({ domain, name: 'AWSALB', expiresAt: inDays(7) }),
      observedCookie({ domain, name: 'mystere' }),
      observedCookie({ domain, name: 'visite.3f2504e04f8911d3', expiresAt: inDays(30) }),
      observedCookie({ ...third, name: 'YSC', domain: 'youtube.com' }),
      observedCookie({ ...third, name: 'suivi_x1', domain: 'suivi.exemple-tiers.test', expiresAt: inDays(200) }),
      observedCookie({
        ...third,
        name: '__Host-fond',
        domain: 'cartes.exemple-tiers.test',
        origin: 'partitioned',
        partition: origin,
      }),
    ],
    storage: [
      { storage: 'local-storage', origin, name: 'carte-position' },
      { storage: 'session-storage', origin, name: 'dernier-jeu' },
    ],
  };
}

/** Hostile names of one line that a table can bear. */
const strangeNames = hostileTexts.filter((name) => !/[\r\n]/.test(name) && canBeDeclared(name));

function ofNames(names: readonly string[], domain: string): Jar {
  const cookies = names.map((name, at) => observedCookie({ domain, name, key: `${at}` }));
  return { cookies, storage: [] };
}

const plainName = /^[A-Za-z0-9_.-]{4,60}$/;

const plainlyDeclared = ({ declared }: Charter): Charter['declared'] => [
  ...new Map(declared.filter(({ name }) => plainName.test(name)).map((cookie) => [cookie.name, cookie])).values(),
];

const slips: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll('_', '-'),
  (name) => `${name.slice(0, 3)}${name.slice(4)}`,
  (name) => `${name.slice(0, 3)}${name.slice(2)}`,
];

/** Each declared name with a slip in it. */
function misspelt(charter: Charter, domain: string): Jar {
  const names = plainlyDeclared(charter).map(({ name }, at) => (slips[at % slips.length] ?? String)(name));
  return {
    cookies: [...new Set(names)].map((name) => observedCookie({ domain, name, expiresAt: inDays(20) })),
    storage: [],
  };
}

const day = 86_400;

/** Each declared cookie, lasting longer than it is said to. */
function longer(charter: Charter, domain: string): Jar {
  const cookies = plainlyDeclared(charter).map(({ name, duration }) =>
    observedCookie({ domain, name, expiresAt: inDays(((duration?.seconds ?? 0) / day) * 1.2 + 3) }),
  );
  return { cookies, storage: [] };
}
