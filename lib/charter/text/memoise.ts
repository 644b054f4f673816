/** Enough for the different texts of a column; a table of nothing but different ones gains nothing from more. */
const most = 2000;

/** A function of a string that remembers its results: cells of a table repeat one another. */
export function memoise<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = read(text);
    if (known.size < most) known.set(text, { value });
    return value;
  };
}
