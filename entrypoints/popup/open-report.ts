import { browser } from 'wxt/browser';
import type { AuditReport } from '../../lib/audit/index.ts';
import { handOver } from '../../lib/browser/session/report-handover.ts';
import type { AuditedTab } from '../../lib/browser/tab.ts';

const reportPage = (): URL => new URL('report.html', browser.runtime.getURL('/popup.html'));

/** Opens the report page with the audits that are kept. */
export async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: reportPage().href });
}

/**
 * Opens the report in a tab of its own. The address says why a picture that was asked for is not there.
 *
 * @param pictured the tab to take a picture of, or null for none.
 */
export async function openReport(report: AuditReport, pictured: AuditedTab | null): Promise<void> {
  const id = await handOver(report);
  const address = reportPage();
  address.searchParams.set('id', id);
  if (pictured !== null) {
    // What takes pictures is fetched only when somebody asks for one: the popup opens without it.
    const { leavePicture } = await import('../../lib/browser/session/picture-handover.ts');
    const { takePicture } = await import('../../lib/browser/picture/take-picture.ts');
    const refusal = await leavePicture(id, await takePicture(pictured, new Date().toISOString()));
    if (refusal !== null) address.searchParams.set('picture', refusal);
  }
  await browser.tabs.create({ url: address.href });
}
