/** An address without its fragment and trailing slash. */
export const bareAddress = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '');

/** The same document, fragments and trailing slashes aside. */
export const samePage = (one: string, other: string): boolean => bareAddress(one) === bareAddress(other);
