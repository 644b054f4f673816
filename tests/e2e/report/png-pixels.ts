import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many different values stand in the rows as they were filtered: one plain colour has two or three. */
  readonly values: number;
}

/**
 * A PNG of 8 bits a channel, decoded as far as tests need it (PNG, Third Edition, 11.2.1 to 11.2.3).
 *
 * @throws where it is none, or does not hold all the rows that its header promises.
 */
export function pngPixels(png: Buffer): Pixels {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (channels === undefined || png[24] !== 8) throw new Error('a PNG of another kind');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  if (rows.length !== height * (1 + width * channels)) throw new Error('rows are missing');
  return { width, height, values: new Set(rows).size };
}
