import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditReport } from '../../lib/audit/index.ts';
import { follow, marksOf, openExports, settled } from '../../tests/e2e/audit-by-click.ts';
import type { BrowserUnderTest, OpenPopup, SavedFile } from '../../tests/e2e/browsers/browser-under-test.ts';
import { startChromium } from '../../tests/e2e/browsers/chromium.ts';
import { builds } from '../../tests/e2e/browsers/start-browser.ts';
import type { SamplePortal } from '../../tests/fixtures/portals/index.ts';
import { instructionsFor } from '../../tests/fixtures/server/index.ts';

/** What the demonstration keeps of one portal: all of it comes from the popup and its exports. */
export interface DemoAudit {
  readonly portal: SamplePortal;
  readonly report: AuditReport;
  /** File names in the demonstration's folder. */
  readonly files: readonly string[];
  readonly picture: string;
}

export interface DemoOptions {
  readonly port: number;
  readonly folder: string;
  /** The browser is shown to the person, who answers its prompts. */
  readonly headed: boolean;
}

/** Visits a portal in a fresh Chromium, clicks Témoin's button, allows what it asks for and saves what it says. */
export async function auditPortal(portal: SamplePortal, options: DemoOptions): Promise<DemoAudit> {
  const browser = await startChromium({
    port: options.port,
    extension: builds.chromium,
    language: 'fr',
    window: true,
    visible: options.headed,
    sharp: !options.headed,
  });
  try {
    for (const step of portal.expected[0]?.steps ?? ['visit']) await follow(browser, instructionsFor(step, portal));
    const popup = await permitted(browser, await settled(await browser.clickToolbar()));
    const picture = `${portal.id}.png`;
    mkdirSync(options.folder, { recursive: true });
    await popup.screenshot(join(options.folder, picture));
    const saved = await exports(browser, popup);
    for (const { name, bytes } of saved) writeFileSync(join(options.folder, name), bytes);
    const json = saved.find(({ name }) => name.endsWith('.json'));
    if (json === undefined) throw new Error(`${portal.id}: no JSON report was saved`);
    const report = JSON.parse(json.bytes.toString('utf8')) as AuditReport;
    return { portal, report, picture, files: saved.map(({ name }) => name) };
  } finally {
    await browser.close();
  }
}

/** Where the popup asks for the portal's cookies, asks the browser, and gives the popup with the whole audit. */
async function permitted(browser: BrowserUnderTest, popup: OpenPopup): Promise<OpenPopup> {
  const { partial } = await marksOf(popup);
  if (partial !== 'true') return popup;
  await popup.clickOn('[data-permission="jar"] button');
  await browser.answerPrompt('allow');
  return settled(await browser.popupNow());
}

/** Saves every format that the popup offers in its menu. */
async function exports(browser: BrowserUnderTest, popup: OpenPopup): Promise<readonly SavedFile[]> {
  const saved: SavedFile[] = [];
  const formats = await popup.evaluate<number>(`document.querySelectorAll('footer [popover] dt button').length`);
  for (let at = 1; at <= formats; at += 1) {
    await openExports(popup);
    saved.push(await browser.saved(async () => popup.clickOn(`footer [popover] dl > :nth-child(${at}) button`)));
  }
  return saved;
}
