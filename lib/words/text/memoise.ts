/** Enough for the different texts of a few columns; then the memory starts anew. */
const most = 4000;
/** A longer text is hardly met twice, and would be kept for nothing. */
const longest = 200;

/** A function of a string that remembers its results: cells, labels and headings repeat one another. */
export function memoise<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > longest) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
