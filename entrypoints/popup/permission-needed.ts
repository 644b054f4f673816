import type { PermissionNeed } from '../../components/popup/popup-view.ts';
import type { AuditReport } from '../../lib/audit/index.ts';
import { originOfHost } from '../../lib/browser/permissions/origins.ts';
import type { Seen } from './gathered.ts';

/** The next thing to ask for, most needed first: the portal's jar, the charter's host, third parties by name. */
export function permissionNeeded(seen: Seen, report: AuditReport): PermissionNeed | null {
  const { retrieval } = report.charter;
  if (seen.portalHostsMissing.length > 0) {
    const purpose = seen.portalHostsMissing.includes(seen.portal.host) ? 'jar' : 'parents';
    return need(purpose, seen.portalHostsMissing, seen.refused);
  }
  if (retrieval.status === 'other-host' && retrieval.url !== null) {
    return need('charter-host', [new URL(retrieval.url).hostname], false);
  }
  return seen.thirdPartyHostsMissing.length > 0 ? need('third-parties', seen.thirdPartyHostsMissing, false) : null;
}

function need(purpose: PermissionNeed['purpose'], hosts: readonly string[], refused: boolean): PermissionNeed {
  return { purpose, hosts, refused, origins: hosts.map(originOfHost) };
}
