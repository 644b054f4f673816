import type { HostilePage } from './row.ts';
import { rowsCharter } from './rows-charter.ts';
import { rowsEvents } from './rows-events.ts';
import { rowsHeldCharters } from './rows-held-charters.ts';
import { rowsHeld } from './rows-held.ts';
import { rowsHosts } from './rows-hosts.ts';
import { rowsPage } from './rows-page.ts';
import { rowsPassing } from './rows-passing.ts';
import { rowsSilent } from './rows-silent.ts';
import { rowsThirdParties } from './rows-third-parties.ts';

export type { HostilePage, Says } from './row.ts';

/** Every hostile page: a new kind has a file of its own, and its list here. */
export const hostilePages: readonly HostilePage[] = [
  ...rowsHeld,
  ...rowsHeldCharters,
  ...rowsCharter,
  ...rowsPage,
  ...rowsSilent,
  ...rowsEvents,
  ...rowsPassing,
  ...rowsHosts,
  ...rowsThirdParties,
];
