/**
 * The shortest text found, within a time, of which something still holds: pieces are left out, halves first, then
 * smaller ones, as long as it does.
 *
 * @param milliseconds how long to try
 */
export async function minimise(
  text: string,
  stillHolds: (shorter: string) => Promise<boolean>,
  milliseconds: number,
): Promise<string> {
  const end = Date.now() + milliseconds;
  let shortest = text;
  for (let piece = Math.ceil(text.length / 2); piece >= 1 && Date.now() < end;) {
    let shrunk = false;
    for (let at = 0; at < shortest.length && Date.now() < end;) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + piece);
      if (await stillHolds(shorter)) {
        shortest = shorter;
        shrunk = true;
      } else at += piece;
    }
    if (!shrunk || piece > shortest.length) piece = piece === 1 ? 0 : Math.ceil(piece / 2);
  }
  return shortest;
}
