import { auditByClick } from '../audit-by-click.ts';
import { until } from '../browsers/until.ts';
import { platformCookies } from '../../fixtures/portals/django-cookies.ts';
import { charterNaming, cookie } from './held-sites.ts';
import type { HostilePage, Site, Stage } from './row.ts';
import { honestSays } from './whole-look.ts';

const name = 'passager';
const setting: Site = () => ({ cookies: [...platformCookies, cookie(name, { maxAge: 20 })] });

/** An audit while the cookie is there, and then its end. */
const seenAndGone = async ({ browser }: Stage): Promise<void> => {
  await (await auditByClick(browser)).close();
  await until('the cookie to be gone', async () =>
    (await browser.evaluate<boolean>(`document.cookie.includes('${name}')`)) ? null : true,
  );
};

/** Cookies that do not stay until the look that counts. */
export const rowsPassing: readonly HostilePage[] = [
  {
    id: 'cookie-de-passage',
    what: 'a cookie that lasts for seconds is gone at the audit’s next look',
    page: setting,
    twin: (host) => ({ ...setting(host), charter: charterNaming(host, name) }),
    before: seenAndGone,
    says: { overall: ['undeclared'], undeclared: [name] },
    twinSays: { ...honestSays, observed: { [name]: 'declared' }, declared: { [name]: ['observed'] } },
  },
];
