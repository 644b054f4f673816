/**
 * Milliseconds that each part of an audit may take (docs/rules.md, "What a look waits for"). What takes longer costs that
 * part and no other, and what comes after its time is dropped.
 */
export const limits = {
  /** A page that is still loading is waited for before it is asked. */
  page: 4000,
  /** One that does not end loading is then asked as it stands. */
  asItStands: 1500,
  /** All frames, and then the page without them. */
  frames: 2000,
  /** The browser's list of cookies. */
  jar: 5000,
  /** The page once more, where it sees a cookie that the list lacks. */
  control: 2000,
  /** What a script of ours in the page may take longer than the request that it waits for. */
  fetchInPage: 1000,
} as const;
