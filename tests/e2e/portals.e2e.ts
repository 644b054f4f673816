import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePortals, type ExpectedAudit, type SamplePortal } from '../fixtures/portals/index.ts';
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
import { withoutTheBrowsersOwn } from './vendor-requests.ts';
import { withGrantedHosts } from './with-granted-hosts.ts';
import { logRequests, startRequestLog } from './write-request-log.ts';

/** One test for every portal, every way of serving it and every sequence of steps: what the audit says is what the portal's own file says. */
const only = process.env['PORTAL']?.split(',');

let samples: SampleServer;
beforeAll(async () => {
  startRequestLog();
  samples = await startSamplePortals();
});
afterAll(async () => samples.stop());

type Case = readonly [title: string, portal: SamplePortal, expected: ExpectedAudit];

/** One portal is played through all its steps; of the others the first, unless `E2E=all` asks for everything. */
const wholly = process.env['E2E'] === 'all' || only !== undefined;
const isWanted = (id: string, index: number): boolean =>
  wholly || index === 0 || id === 'mauges-communaute' || id === 'portail-exemple';

const cases: readonly Case[] = samplePortals
  .filter(({ id }) => only === undefined || only.includes(id))
  .flatMap((portal) =>
    portal.expected
      .filter((_, index) => isWanted(portal.id, index))
      .filter(({ markup }) => markup === undefined || markup.includes(portal.markup))
      .map((expected): Case => [`${portal.id}: ${expected.title}`, portal, expected]),
  );

describe('the audit says what the portal is', () => {
  it.each(cases)('%s', async (title, portal, expected) => {
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

      // What is listed is what the browser holds, and that is what the ledger says that this browser must hold.
      const jar = ledgerJar(samples, portal, browserName);
      const own = ofThePortal(jar, portal, expected);
      expect.soft(asHeld(held, jar)).toEqual(asAsked(jar));
      expect.soft(asHeld(listedIn(report), own)).toEqual(asAsked(own));

      // The audit asks nobody but the portal, for pages only, sends nothing with it and plants nothing.
      logRequests(title, 'visit', visited);
      logRequests(title, 'audit', audited);
      expect.soft(visited.filter(({ known }) => !known)).toEqual([]);
      expect.soft(audited.filter((request) => !isPageIcon(request) && !isForTheCharter(request, portal))).toEqual([]);
      expect.soft(await browser.cookies()).toEqual(held);

      expect.soft(findLeaks(JSON.stringify(report) + csv + (await browser.storage()), samples.marks())).toEqual([]);
    });
  });
});

const isNoPortal = ({ recognition }: ExpectedAudit): boolean => recognition === 'no' || recognition === 'embed';

const isForTheCharter = (request: LoggedRequest, { hosts: [host] }: SamplePortal): boolean =>
  request.host === host &&
  request.method === 'GET' &&
  request.secFetchDest === 'empty' &&
  request.cookieNames.length === 0;

/** A browser asks for the page's icon when it likes, also while an audit runs. */
const isPageIcon = ({ path, secFetchDest }: LoggedRequest): boolean =>
  path.endsWith('/logo.svg') && secFetchDest === 'image';
