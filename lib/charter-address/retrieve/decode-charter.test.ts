import { describe, expect, it } from 'vitest';
import { charterBytesLimit, decodeCharter } from './decode-charter.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const word = 'Finalités';

describe('decodeCharter', () => {
  it.each([
    ['UTF-8 by header', utf8(word), 'text/html; charset=utf-8', 'utf-8', false],
    ['UTF-8 unsaid', utf8(word), null, 'utf-8', false],
    ['windows-1252 by header', latin1(word), 'text/html; charset=iso-8859-1', 'windows-1252', false],
    ['windows-1252 by the page', latin1(`<meta charset="latin1">${word}`), 'text/html', 'windows-1252', false],
    [
      'windows-1252 by http-equiv',
      latin1(`<meta http-equiv=content-type content="text/html; charset=windows-1252">${word}`),
      null,
      'windows-1252',
      false,
    ],
    ['windows-1252 said to be UTF-8', latin1(word), 'text/html; charset=UTF-8', 'windows-1252', true],
    ['UTF-8 said to be windows-1252', utf8(word), 'text/html; charset=windows-1252', 'utf-8', true],
    ['windows-1252 unsaid', latin1(word), null, 'windows-1252', false],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(word)), 'text/html; charset=latin1', 'utf-8', false],
    ['an unknown charset', utf8(word), 'text/html; charset=klingon', 'utf-8', false],
  ])('reads %s', (_, bytes, type, encoding, suspicious) => {
    const read = decodeCharter(bytes, type);
    expect(read.text.endsWith(word)).toBe(true);
    expect(read).toMatchObject({ encoding, suspicious, truncated: false });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeCharter(Uint8Array.of(0xff, 0xfe, 0x61, 0x00), null)).toMatchObject({
      text: 'a',
      encoding: 'utf-16le',
    });
  });

  it('cuts a page at the limit, and not within a letter', () => {
    const read = decodeCharter(utf8(`a${'é'.repeat(charterBytesLimit / 2)}`), 'text/html; charset=utf-8');
    expect(read.truncated).toBe(true);
    expect(read.text.endsWith('é')).toBe(true);
    expect(read.encoding).toBe('utf-8');
  });

  it('reads an empty body', () => {
    expect(decodeCharter(new Uint8Array(), null)).toEqual({
      text: '',
      encoding: 'utf-8',
      truncated: false,
      suspicious: false,
    });
  });
});
