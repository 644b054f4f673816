import { platformCharter } from '../../fixtures/portals/charter-texts.ts';
import { platformCookies } from '../../fixtures/portals/django-cookies.ts';
import type { SampleCharter, SampleCookie } from '../../fixtures/portals/index.ts';
import type { HostilePage, Says, Site } from './row.ts';
import { honestSays } from './whole-look.ts';

type Page = SampleCharter & { readonly kind: 'page' };

const year = 31_536_000;

/** The platform's cookies, and these. */
const cookiesNamed = (...names: readonly string[]): readonly SampleCookie[] => [
  ...platformCookies,
  ...names.map((name): SampleCookie => ({ name, on: 'first-page', by: 'header', secure: true, maxAge: year })),
];

/** The platform's charter, and rows for these. */
const charterNaming = (host: string, ...names: readonly string[]): Page =>
  platformCharter(host, {
    fr: names.map((name) => ['Opendatasoft', 'Exemple', name, 'Garder une préférence pendant 1 an.']),
    en: names.map((name) => ['Opendatasoft', 'Sample', name, 'Keep a preference for 1 year.']),
  });

/** Sets what the charter does not declare. */
const undeclaring = (...names: readonly string[]): Pick<HostilePage, 'page' | 'holds' | 'says'> => ({
  page: () => ({ cookies: cookiesNamed(...names) }),
  holds: names,
  says: { overall: ['undeclared'], undeclared: names },
});

/** Sets the same, and declares it. */
const declaring =
  (...names: readonly string[]): Site =>
  (host) => ({ cookies: cookiesNamed(...names), charter: charterNaming(host, ...names) });

const declared = (...names: readonly string[]): Says => ({
  ...honestSays,
  observed: Object.fromEntries(names.map((name) => [name, 'declared'])),
});

const markup = ['<img/src/onerror>hostileRan</img>', '"><script>hostileRan</script>', '{{hostileRan}}'];
const formulas = ['+HYPERLINK("https://exemple.test","clic")', '@SUM(1+1)', '-2+3'];
const keys = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];

/** What held before there was this table. */
export const rowsHeld: readonly HostilePage[] = [
  {
    id: 'noms-balises',
    what: 'cookie names are markup, scripts and templates',
    ...undeclaring(...markup),
    twin: declaring('preference_exemple'),
    twinSays: declared('preference_exemple'),
  },
  {
    id: 'noms-formules',
    what: 'cookie names are formulas for a spreadsheet',
    ...undeclaring(...formulas),
    twin: declaring('somme-2'),
    twinSays: declared('somme-2'),
  },
  {
    id: 'noms-cles',
    what: 'cookie names are keys that every object has',
    ...undeclaring(...keys),
    twin: declaring(...keys),
    twinSays: declared(...keys),
  },
];
