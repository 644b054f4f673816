/** Why nothing of a page could be looked at. */
export type UnreadableReason =
  /** The browser keeps it to itself: its own pages, its store, its PDF viewer, an error page. */
  | 'closed'
  /** The right that a click on the button gives is not there, or no longer: the tab went elsewhere. */
  | 'no-access'
  /** The tab was closed, or showed another page before it could answer. */
  | 'gone'
  /** The page could be asked, and what was asked failed in it. */
  | 'broke'
  /** It did not answer in time: a script keeps it busy, or it never ends loading. */
  | 'no-answer';
