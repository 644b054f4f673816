/** Addresses that Témoin itself asks for now, from inside a page. */
const asked = new Map<string, number>();

/** Milliseconds that a browser may need to tell of a response after it was read. */
const grace = 1000;

function add(url: string, change: 1 | -1): void {
  const count = (asked.get(url) ?? 0) + change;
  if (count > 0) asked.set(url, count);
  else asked.delete(url);
}

/**
 * Does what asks for an address on Témoin’s own account. Such a request keeps no cookie; its response asks for them all
 * the same, and must not be taken for the one that set what the jar holds.
 */
export async function asOwnRequest<T>(url: string, ask: () => Promise<T>): Promise<T> {
  add(url, 1);
  try {
    return await ask();
  } finally {
    setTimeout(() => add(url, -1), grace);
  }
}

/** Whether a response belongs to a request of Témoin’s own. */
export function isOwnRequest({ url, type }: { readonly url: string; readonly type: string }): boolean {
  return type === 'xmlhttprequest' && asked.has(url);
}
