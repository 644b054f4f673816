import * as v from 'valibot';
import { instant } from '../values/instant.ts';

/** The visible part of a portal's tab, as Témoin took it because the auditor asked for it. It is no part of the report's JSON. */
export interface PagePicture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** What the tab showed, without query and fragment. */
  readonly url: string;
}

/**
 * Why there is no picture although one was asked for.
 *
 * - `no-right`: the browser gives a tab's picture after a click on the toolbar button alone, and there was none for this page
 * - `moved-on`: the tab shows another page than the one audited, or lies behind another
 * - `blank`: what the browser gave is one plain colour
 * - `too-large`: it finds no room beside the report
 * - `not-taken`: the browser refused for another reason
 */
export type PictureRefusal = (typeof pictureRefusals)[number];

export const pictureRefusals = ['no-right', 'moved-on', 'blank', 'too-large', 'not-taken'] as const;

/** Largest picture that is filed, in bytes: a sharp screen's whole page. */
const largest = 20_000_000;

/** PNG (Third Edition), 5.2: the signature; 11.2.1: a header chunk of 13 bytes comes first, with the size in pixels. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function isPng(bytes: Uint8Array): boolean {
  if (bytes.length > largest || bytes.length < 33) return false;
  const size = new DataView(bytes.buffer, bytes.byteOffset);
  return signature.every((byte, at) => bytes[at] === byte) && size.getUint32(16) > 0 && size.getUint32(20) > 0;
}

const schema = v.strictObject({
  png: v.pipe(
    v.instance(Uint8Array<ArrayBuffer>),
    v.check((bytes: Uint8Array<ArrayBuffer>) => isPng(bytes)),
  ),
  takenAt: instant,
  url: v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(4000)),
});

/**
 * A picture as it comes from the browser or from a disk, or null where it is none that can be filed.
 *
 * @example readPagePicture({ png: new Uint8Array(), takenAt: 'yesterday', url: '' }) // null
 */
export function readPagePicture(value: unknown): PagePicture | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}
