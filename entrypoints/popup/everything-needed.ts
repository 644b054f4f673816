import type { EverythingNeed } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { originOfHost } from '../../lib/browser/permissions/origins.ts';
import type { CoverageEntry, CoverageNote, NotLookedReason } from '../../lib/observation/index.ts';
import type { Seen } from './gathered.ts';

/** What a page that is watched from its first request on mends. */
const mendedReasons: ReadonlySet<NotLookedReason> = new Set<NotLookedReason>([
  'not-asked',
  'page-loaded-before',
  'timeline-cut',
]);
const mendedNotes: ReadonlySet<CoverageNote> = new Set<CoverageNote>(['page-loaded-before', 'opened-before']);

const isMended = ({ outcome, notes }: CoverageEntry): boolean =>
  (outcome.state === 'not-looked' && mendedReasons.has(outcome.reason)) || notes.some((note) => mendedNotes.has(note));

/**
 * All that is missing for an audit that leaves nothing out: the portal's hosts, its charter's, third parties by name.
 *
 * @returns null where nothing is missing that a permission or loading the page again would give.
 */
export function everythingNeeded(seen: Seen, report: AuditReport): EverythingNeed | null {
  const { status, url } = report.charter.retrieval;
  const charterHost = status === 'other-host' && url !== null ? [new URL(url).hostname] : [];
  const hosts = [...new Set([...seen.portalHostsMissing, ...charterHost, ...seen.thirdPartyHostsMissing])];
  if (hosts.length === 0 && !report.coverage.some(isMended)) return null;
  return { hosts, origins: hosts.map(originOfHost) };
}
