/**
 * JSON with keys in code-unit order at every depth (as RFC 8785 sorts them), two spaces, and a last line break:
 * two reports differ where a line differs.
 *
 * @param value plain JSON data.
 * @example canonicalJson({ b: 1, a: [] }) // '{\n  "a": [],\n  "b": 1\n}\n'
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys, 2)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
