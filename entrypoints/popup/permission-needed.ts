import type { PermissionNeed } from '../../components/popup/popup-view.ts';
import { originOfHost } from '../../lib/browser/permissions/origins.ts';
import type { Seen } from './gathered.ts';

/** What is missing to read the portal's own cookies: its host, or parent domains alone. */
export function permissionNeeded({ portal, portalHostsMissing: hosts, refused }: Seen): PermissionNeed | null {
  if (hosts.length === 0) return null;
  return {
    purpose: hosts.includes(portal.host) ? 'jar' : 'parents',
    hosts,
    origins: hosts.map(originOfHost),
    refused,
  };
}
