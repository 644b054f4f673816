import type { VendorEntries } from './entry.ts';
import { audience } from './entries/audience.ts';
import { behaviour } from './entries/behaviour.ts';
import { consentManagers } from './entries/consent-managers.ts';
import { frameworks } from './entries/frameworks.ts';
import { googleEntries } from './entries/google.ts';
import { infrastructure } from './entries/infrastructure.ts';
import { platform } from './entries/platform.ts';
import { signOn } from './entries/sign-on.ts';
import { social } from './entries/social.ts';
import { video } from './entries/video.ts';

/** Our own layer. Where two entries have one name, the one bound to the cookie's domain wins, then the first. */
export const ownEntries: readonly VendorEntries[] = [
  ...platform,
  ...audience,
  ...googleEntries,
  ...video,
  ...infrastructure,
  ...consentManagers,
  ...behaviour,
  ...social,
  ...frameworks,
  ...signOn,
];
