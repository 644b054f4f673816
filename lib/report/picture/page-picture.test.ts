import { describe, expect, it } from 'vitest';
import { samplePicture } from '../../../tests/fixtures/reports/filing/page-picture.ts';
import { readPagePicture } from './page-picture.ts';

const { png } = samplePicture();

const withByte = (at: number, byte: number): Uint8Array<ArrayBuffer> =>
  png.map((each, index) => (index === at ? byte : each));

/** The same signature and header, and as many bytes as wanted. */
function ofLength(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set(png.subarray(0, Math.min(length, png.length)));
  return bytes;
}

describe('readPagePicture', () => {
  it('takes a picture as it is, also one that lies within a longer piece of memory', () => {
    expect(readPagePicture(samplePicture())).toEqual(samplePicture());
    const within = Uint8Array.of(1, 2, 3, ...png).subarray(3);
    expect(readPagePicture(samplePicture({ png: within }))?.png).toEqual(png);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['text for bytes', { ...samplePicture(), png: 'iVBORw0KGgo=' }],
    ['no bytes', samplePicture({ png: new Uint8Array() })],
    ['another signature', samplePicture({ png: withByte(0, 0) })],
    ['no header chunk', samplePicture({ png: withByte(12, 0) })],
    ['a width of nought', samplePicture({ png: withByte(19, 0) })],
    ['a height of nought', samplePicture({ png: withByte(23, 0) })],
    ['a file cut after its signature', samplePicture({ png: png.subarray(0, 20) })],
    ['more than 20 MB', samplePicture({ png: ofLength(20_000_001) })],
    ['no moment', samplePicture({ takenAt: 'yesterday' })],
    ['an address that is no page', samplePicture({ url: 'javascript:alert(1)' })],
    ['a field too many', { ...samplePicture(), value: 'x' }],
  ])('refuses %s', (_, value) => {
    expect(readPagePicture(value)).toBeNull();
  });
});
