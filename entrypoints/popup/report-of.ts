import { browser } from 'wxt/browser';
import { audit, type AuditReport, type CharterEvidence } from '../../lib/audit/index.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import type { Seen } from './gathered.ts';

/** The report on what was seen, as of now. */
export function reportOf(seen: Seen, charter: CharterEvidence, database: CookieDatabase | null): AuditReport {
  return audit({
    portal: seen.portal,
    charter,
    observation: seen.observation,
    tool: { name: 'Témoin', version: browser.runtime.getManifest().version },
    database,
    generatedAt: new Date().toISOString(),
  });
}
