/**
 * Something a person did in a page. A `-click` alone brings nothing, for it may have no effect, or another one than it
 * seems; without it, what the click was to bring about has come about.
 */
export const pageActions = [
  'consent-choice',
  'consent-choice-click',
  'language-change',
  'language-change-click',
] as const;

export type PageAction = (typeof pageActions)[number];

/** What a page's script tells the background: no content, no address. */
export interface PageActionMessage {
  readonly type: 'page-action';
  readonly action: PageAction;
  /** Which document it was done in: when that began to load, milliseconds since 1970. */
  readonly loadedAt: number;
  /** The language that was asked for, BCP 47 primary subtag; null for a choice about cookies. */
  readonly language: string | null;
}
