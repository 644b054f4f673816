import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  honestPortals,
  samplePortals,
  type CharterMarkup,
  type ExpectedAudit,
  type SamplePortal,
} from '../fixtures/portals/index.ts';
import {
  findLeaks,
  instructionsFor,
  startSamplePortals,
  type LoggedRequest,
  type SampleServer,
} from '../fixtures/server/index.ts';
import { auditAnywayByClick, auditByClick, exportedCsv, exportedJson, follow } from './audit-by-click.ts';
import { browserName, withBrowser } from './browsers/start-browser.ts';
import { seenIn, wantedOf } from './expected-of-report.ts';
import { hostsToGrant } from './hosts-to-grant.ts';
import { asAsked, asHeld, ledgerJar, listedIn, ofThePortal } from './jar-against-ledger.ts';
import { portalCases, type PortalCase } from './portal-cases.ts';
import { isPageIcon, withoutTheBrowsersOwn } from './vendor-requests.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';
import { logRequests, startRequestLog } from './write-request-log.ts';

/**
 * One test for every portal of a kind, every way of serving it and every sequence of steps: what the audit says is what
 * the portal's own file says. Each kind is a file of its own, since files run side by side.
 *
 * @param kind names the kind, and its log of requests.
 */
export function playPortals(kind: string, isOfKind: (portal: SamplePortal) => boolean): void {
  const cases = portalCases.filter(({ portal }) => isOfKind(portal));
  const servers = new Map<CharterMarkup, SampleServer>();
  beforeAll(async () => {
    startRequestLog(kind);
    for (const markup of new Set(cases.map((one) => one.markup))) {
      const portals = samplePortals.map((portal) => (honestPortals.includes(portal) ? { ...portal, markup } : portal));
      servers.set(markup, await startSamplePortals({ portals }));
    }
  });
  afterAll(async () => {
    for (const server of servers.values()) await server.stop();
  });

  describe('the audit says what the portal is', () => {
    if (cases.length === 0) it.skip('none of the portals asked for is of this kind', () => {});

    it.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
      const samples = servers.get(one.markup);
      if (samples === undefined) throw new Error(`nothing is served as ${one.markup}`);
      await playPortal(kind, samples, one);
    });
  });
}

async function playPortal(kind: string, samples: SampleServer, { title, portal, expected }: PortalCase): Promise<void> {
  samples.reset();
  using extension = withGrantedHosts(hostsToGrant(portal, expected));
  await withBrowser({ port: samples.port, extension: extension.folder }, async (browser) => {
    for (const step of expected.steps) await follow(browser, instructionsFor(step, portal));
    const visited = withoutTheBrowsersOwn(samples.requests());
    const held = await browser.cookies();
    const popup = await (isNoPortal(expected) ? auditAnywayByClick(browser) : auditByClick(browser));
    const audited = withoutTheBrowsersOwn(samples.requests()).slice(visited.length);
    const report = await exportedJson(browser, popup);
    const csv = await exportedCsv(browser, popup);
    expect.soft(seenIn(report, expected)).toEqual(wantedOf(expected, browserName));
    // A report on a portal that bears a real body's name says that it is a sample: its charter's title does.
    if (report.charter.content !== null) expect.soft(report.charter.content.title).toMatch(sampleWords);

    // What is listed is what the browser holds, and that is what the ledger says that this browser must hold.
    const jar = ledgerJar(samples, portal, browserName);
    const { host } = report.portal;
    expect(portal.hosts).toContain(host);
    const own = ofThePortal(jar, host, portal, expected);
    expect.soft(asHeld(held, jar)).toEqual(asAsked(jar));
    expect.soft(asHeld(listedIn(report), own)).toEqual(asAsked(own));

    // The audit asks nobody but the portal, for pages only, sends nothing with it and plants nothing.
    logRequests(kind, title, 'visit', visited);
    logRequests(kind, title, 'audit', audited);
    expect.soft(visited.filter(({ known }) => !known)).toEqual([]);
    expect.soft(audited.filter((request) => !isPageIcon(request) && !isForTheCharter(request, host))).toEqual([]);
    expect.soft(await browser.cookies()).toEqual(held);

    expect.soft(findLeaks(JSON.stringify(report) + csv + (await browser.storage()), samples.marks())).toEqual([]);
  });
}

const sampleWords = /portail d[’']exemple, données fictives/i;

const isNoPortal = ({ recognition }: ExpectedAudit): boolean => recognition === 'no' || recognition === 'embed';

const isForTheCharter = (request: LoggedRequest, host: string): boolean =>
  request.host === host &&
  request.method === 'GET' &&
  request.secFetchDest === 'empty' &&
  request.cookieNames.length === 0;
