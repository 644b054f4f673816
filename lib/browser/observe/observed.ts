import type { Observation, Portal, UnreadableReason } from '../../observation/index.ts';
import type { PageLink } from '../page/list-links.ts';
import type { AuditIdentity } from '../session/audit-identity.ts';
import type { Moved } from '../whereabouts/moved.ts';

/** What one look at a tab gave. */
export type Observed =
  | Moved
  | { readonly outcome: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly outcome: 'observed';
      /** What all of this is of. */
      readonly audit: AuditIdentity;
      readonly portal: Portal;
      readonly observation: Observation;
      /** Of the portal's host and ancestors, those that may not be read. */
      readonly portalHostsMissing: readonly string[];
      readonly thirdPartyHostsMissing: readonly string[];
      readonly refused: boolean;
      /** Memory took what is to be remembered of this audit. */
      readonly remembered: boolean;
      readonly anyway: boolean;
      readonly links: readonly PageLink[];
      /** The page answers what it is asked. */
      readonly pageAnswers: boolean;
      /** How many of the page's links were looked at. */
      readonly linksLooked: 'all' | 'some' | 'none';
      readonly pageUrl: string;
    };

/** How a look is wanted. */
export interface LookOptions {
  /** The host that the tab showed when the audit began. */
  readonly host?: string | undefined;
  /** The audit that this look is part of; absent: one that begins. */
  readonly audit?: AuditIdentity | undefined;
  /** The user wants a page audited that shows no sign of a portal. */
  readonly anyway?: boolean | undefined;
  /** The user was asked for permission and answered. */
  readonly answer?: 'granted' | 'refused' | undefined;
}
