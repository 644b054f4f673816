import { platformCookies } from '../../fixtures/portals/django-cookies.ts';
import { cookie } from './held-sites.ts';
import type { HostilePage, Stage } from './row.ts';

/** The same portal under its name with the dot of the root, which is an origin of its own with a jar of its own. */
const dotted = async ({ browser, host }: Stage): Promise<void> => browser.open(`https://${host}./pages/accueil/`);

/** Hosts that are written otherwise than they are. */
export const rowsHosts: readonly HostilePage[] = [
  {
    id: 'point-final',
    what: 'the portal is open under its name with a dot at the end, for which browsers keep another jar',
    page: () => ({ cookies: [...platformCookies, cookie('pisteur')] }),
    twin: () => ({}),
    visit: dotted,
    rootDot: true,
    holds: ['pisteur'],
    says: { overall: ['undeclared', 'undeclared.partial'], undeclared: ['pisteur'] },
    twinSays: { overall: ['honest'], observed: { csrftoken: 'declared' } },
  },
];
