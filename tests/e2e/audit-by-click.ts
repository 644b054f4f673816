import type { AuditReport } from '../../lib/audit/index.ts';
import type { Instruction } from '../fixtures/server/index.ts';
import type { BrowserUnderTest, OpenPopup, SavedFile } from './browsers/browser-under-test.ts';

/** Waits until the popup has said its last word: the charter is read, or another state is shown. */
export async function settled(popup: OpenPopup): Promise<OpenPopup> {
  await popup.waitFor(
    `(() => { const { state, busy } = document.querySelector('[data-state]')?.dataset ?? {};
      return state !== undefined && state !== 'looking' && (busy === undefined || busy === 'no'); })()`,
    'the audit',
  );
  return popup;
}

/** Clicks the toolbar button and gives the popup with its audit. */
export async function auditByClick(browser: BrowserUnderTest): Promise<OpenPopup> {
  return settled(await browser.clickToolbar());
}

/** The same where the popup first asks whether a page that is no portal is to be audited: a real click says yes. */
export async function auditAnywayByClick(browser: BrowserUnderTest): Promise<OpenPopup> {
  const popup = await auditByClick(browser);
  await popup.waitFor(`document.querySelector('[data-state="not-a-portal"]')`, 'the question whether to audit');
  await popup.clickOn('[data-state="not-a-portal"] main button');
  await popup.waitFor(`document.querySelector('[data-state="report"]')`, 'the audit asked for');
  return settled(popup);
}

/** What the popup's root says of itself, for programs. */
export interface PopupMarks {
  readonly state: string;
  readonly partial?: 'true' | 'false';
  readonly charter?: string;
}

export async function marksOf(popup: OpenPopup): Promise<PopupMarks> {
  return popup.evaluate<PopupMarks>(`({ ...document.querySelector('[data-state]').dataset })`);
}

/** Opens the menu of files by a real click on its button, where it is shut. */
export async function openExports(popup: OpenPopup): Promise<void> {
  const isOpen = await popup.evaluate<boolean>(`document.querySelector('footer [popover]').matches(':popover-open')`);
  if (!isOpen) await popup.clickOn('footer [popovertarget]');
}

/** A file of the report as the person saves it: a real click in the menu, and the file that the browser wrote. */
export async function exported(browser: BrowserUnderTest, popup: OpenPopup, format: string): Promise<SavedFile> {
  await openExports(popup);
  return browser.saved(async () => popup.click('button', format));
}

/** The report as the person saves it. */
export async function exportedJson(browser: BrowserUnderTest, popup: OpenPopup): Promise<AuditReport> {
  const { bytes } = await exported(browser, popup, 'JSON');
  return JSON.parse(bytes.toString('utf8')) as AuditReport;
}

/** The CSV file in the same way. */
export async function exportedCsv(browser: BrowserUnderTest, popup: OpenPopup): Promise<string> {
  const { bytes } = await exported(browser, popup, 'CSV');
  return bytes.toString('utf8');
}

/** Does what a visitor does. */
export async function follow(browser: BrowserUnderTest, instructions: readonly Instruction[]): Promise<void> {
  for (const instruction of instructions) await followOne(browser, instruction);
}

async function followOne(browser: BrowserUnderTest, instruction: Instruction): Promise<void> {
  switch (instruction.do) {
    case 'open':
      return browser.open(instruction.url);
    case 'fill':
      return browser.fill(instruction.selector, instruction.text);
    case 'click':
      return browser.click(instruction.selector);
    case 'wait-for':
      return browser.waitFor(instruction.selector);
    case 'audit':
      return (await auditByClick(browser)).close();
  }
}
