interface Frame {
  /** The names read so far in an object; null in a list. */
  readonly names: Set<string> | null;
  /** Name or index of what is being read. */
  at: string | number;
  /** Whether the next text is a name. */
  awaitsName: boolean;
}

/**
 * The first field that stands twice in an object of a JSON text. `JSON.parse` takes the last of the two without a word,
 * other programs the first: two readers of one file would read two reports (RFC 8259, section 4).
 *
 * @param text valid JSON, however deep; read once, in linear time.
 * @returns its place (`portal.host`), or null.
 */
export function firstRepeatedField(text: string): string | null {
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') {
      const end = endOfText(text, at);
      if (isRepeated(frames.at(-1), text.slice(at, end + 1))) return frames.map((frame) => frame.at).join('.');
      at = end;
    } else moveOn(frames, sign);
  }
  return null;
}

/** Where the quotation mark stands that closes a text. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Whether a quoted text is a name that its object has already. It may be written in more than one way: `"\u0061"` is `"a"`. */
function isRepeated(frame: Frame | undefined, quoted: string): boolean {
  if (frame === undefined || frame.names === null || !frame.awaitsName) return false;
  const name = String(JSON.parse(quoted));
  const repeated = frame.names.has(name);
  frame.names.add(name);
  frame.at = name;
  frame.awaitsName = false;
  return repeated;
}

function moveOn(frames: Frame[], sign: string): void {
  if (sign === '{') frames.push({ names: new Set(), at: '', awaitsName: true });
  else if (sign === '[') frames.push({ names: null, at: 0, awaitsName: false });
  else if (sign === '}' || sign === ']') frames.pop();
  else if (sign === ',') toNext(frames.at(-1));
}

function toNext(frame: Frame | undefined): void {
  if (typeof frame?.at === 'number') frame.at += 1;
  else if (frame !== undefined) frame.awaitsName = true;
}
