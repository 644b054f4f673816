import { describe, expect, it } from 'vitest';
import { ancestors, withoutRootDot } from '../../../lib/cookie/index.ts';
import { registrableDomain } from '../../../lib/cookie/public-suffix/index.ts';
import type { SamplePortal } from '../../fixtures/portals/index.ts';
import { variantPortal } from '../../fixtures/portals/variant-portal.ts';
import { findLeaks, instructionsFor, startSamplePortals } from '../../fixtures/server/index.ts';
import { auditByClick, exportedJson, follow, marksOf, settled } from '../audit-by-click.ts';
import type { OpenPopup } from '../browsers/browser-under-test.ts';
import { browserName, withBrowser } from '../browsers/start-browser.ts';
import { withoutTheBrowsersOwn } from '../vendor-requests.ts';
import { withGrantedHosts } from '../with-granted-hosts.ts';
import { checkSays, saidBy } from './check-says.ts';
import { hostilePages } from './index.ts';
import type { HostilePage, Says, Stage } from './row.ts';

/** One side of a row: the hostile page, or its twin. */
interface Case {
  readonly title: string;
  readonly row: HostilePage;
  readonly portal: SamplePortal;
  readonly says: Says;
  readonly hostile: HostilePage | null;
}

const only = process.env['HOSTILE']?.split(',');

/** `HOSTILE=id,id` plays these wholly, `E2E=all` all; else the twins are left out. */
const wholly = process.env['E2E'] === 'all' || only !== undefined;

function casesOf(row: HostilePage): readonly Case[] {
  const host = `${row.id}.exemple.test`;
  const portal = (site: HostilePage['page']): SamplePortal =>
    variantPortal({ id: row.id, host, name: 'Exemple-l’Hostile', expected: [], ...site(host) });
  return [
    { title: `${row.id}: ${row.what}`, row, portal: portal(row.page), says: row.says, hostile: row },
    { title: `${row.id}: its honest twin`, row, portal: portal(row.twin), says: row.twinSays, hostile: null },
  ];
}

const cases = hostilePages
  .filter(({ id, browsers }) => (only?.includes(id) ?? true) && (browsers?.includes(browserName) ?? true))
  .flatMap(casesOf)
  .filter(({ hostile }) => wholly || hostile !== null);

const thirdHosts = ({ resources, raw = [] }: SamplePortal): readonly string[] =>
  [...resources, ...raw].flatMap(({ host }) => host ?? []);

const withAncestors = (host: string): readonly string[] => ancestors(host, registrableDomain(host));

function grantedHosts({ granted = 'portal', rootDot }: HostilePage, portal: SamplePortal): readonly string[] {
  const hosts = portal.hosts.flatMap((host) => (rootDot === true ? [host, `${host}.`] : [host]));
  switch (granted) {
    case 'click-alone':
      return [];
    case 'all-sites':
      return ['*'];
    case 'portal':
      return hosts.flatMap(withAncestors);
    case 'third-parties':
      return [...new Set([...hosts, ...thirdHosts(portal)].flatMap(withAncestors))];
  }
}

/** A click and its audit, asked for anyway where the page does not look like a portal. */
async function clicked({ browser }: Stage): Promise<OpenPopup> {
  const popup = await auditByClick(browser);
  if ((await marksOf(popup)).state !== 'not-a-portal') return popup;
  await popup.clickOn('[data-state="not-a-portal"] main button');
  await popup.waitFor(`document.querySelector('[data-state="report"]')`, 'the audit asked for');
  return settled(popup);
}

async function play({ row, portal, says, hostile }: Case): Promise<void> {
  const { thirdPartyCookies } = row;
  const blocking = thirdPartyCookies === undefined ? {} : { thirdPartyCookies };
  const samples = await startSamplePortals({ portals: [portal], ...blocking });
  using extension = withGrantedHosts(grantedHosts(row, portal), row.webRequest === true ? ['webRequest'] : []);
  try {
    await withBrowser({ port: samples.port, extension: extension.folder, ...blocking }, async (browser) => {
      const stage: Stage = { browser, samples, host: portal.hosts[0] };
      const visit = async (): Promise<void> =>
        row.visit?.(stage) ??
        follow(
          browser,
          (row.steps ?? ['visit']).flatMap((step) => instructionsFor(step, portal)),
        );
      await visit();
      if (row.reloaded === true) {
        await (await clicked(stage)).close();
        await visit();
      }
      await row.before?.(stage);
      const popup = await (row.audit ?? clicked)(stage);
      const report = await exportedJson(browser, popup);
      if (process.env['HOSTILE_SAYS'] !== undefined)
        console.dir([portal.id, hostile?.what ?? 'twin', saidBy(report)], { depth: null });

      checkSays(report, says);
      expect.soft(withoutRootDot(report.portal.host)).toBe(stage.host);
      const held = (await browser.cookies()).map(({ name }) => name);
      expect.soft(held).toEqual(expect.arrayContaining([...(hostile?.holds ?? [])]));
      expect.soft(await popup.evaluate(`'hostileRan' in globalThis`)).toBe(false);
      expect.soft(findLeaks(JSON.stringify(report) + (await browser.storage()), samples.marks())).toEqual([]);
      const asked = new Set(withoutTheBrowsersOwn(samples.requests()).map(({ host }) => host));
      expect.soft([...portal.hosts, ...thirdHosts(portal)]).toEqual(expect.arrayContaining([...asked]));
      await hostile?.after?.(stage, { popup, report });
    });
  } finally {
    await samples.stop();
  }
}

describe('a hostile page, and its honest twin', () => {
  it.each(cases.map((one) => [one.title, one] as const))('%s', async (_, row) => play(row));
});
