/**
 * Signs that a document's own record of what it loaded is not whole, or does not tell where its requests went.
 *
 * `timeline-cut`: the browser's list was full, cleared or made smaller. `frame-removed`: a frame that nobody could read is
 * gone. `led-elsewhere`: an address of the document's own origin was answered by another site, or by nobody. `worker`: a
 * worker makes requests that no document tells of. `too-many`: more than was looked through.
 */
export type HostSign = 'timeline-cut' | 'frame-removed' | 'led-elsewhere' | 'worker' | 'too-many';

/** What one document of a tab, the page or a frame of it, tells of where it loaded from. */
export interface FrameWitness {
  /** Null where its address has none (`about:`, `data:`). */
  readonly host: string | null;
  /** `apart`: a frame that the document around it can't read. */
  readonly place: 'page' | 'readable' | 'apart';
  /** It has no origin of its own (sandboxed): whether its addresses led elsewhere can't be seen from within. */
  readonly opaque: boolean;
  /** It was watched since it began to load. */
  readonly watched: boolean;
  /** Of a blank frame that was to show another document, that document's host; null of all others. */
  readonly askedFor: string | null;
  /** Hosts that it loaded from. */
  readonly hosts: readonly string[];
  /** Hosts of the frames in it that it can't read; null for one without. */
  readonly framesApart: readonly (string | null)[];
  /** Hosts of what may be a frame or an image (`object`, `embed`). */
  readonly objects: readonly string[];
  readonly signs: readonly HostSign[];
}
