/** Longest run of stars: it says that something long stood there without repeating a hostile name's length. */
const longestMask = 36;

const stars = (text: string): string => '*'.repeat(Math.min(text.length, longestMask));

/** RFC 9562 text form. */
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Letters and digits without a break; shorter ones identify nobody by themselves. */
const run = /[0-9A-Za-z]{8,}/g;

/** What may hold an address: a run without the separators that names and keys are built of. */
const word = /[^\s/:;=,|"'<>()]+/g;

/**
 * Masks what in a name may identify a person or a browser, and keeps the pattern that says which cookie it is.
 *
 * Masked are UUIDs, hexadecimal runs (8 characters with letters and digits, 16 with letters alone), digit runs of 10
 * and more, mixed runs of 16 and more with three digits, and the local part of e-mail addresses.
 *
 * Linear in the length of the text; masking twice changes nothing more.
 *
 * @param text a name, key or path.
 * @example maskIdentifiers('_pk_id.12.ab34cd56') // '_pk_id.12.********'
 */
export function maskIdentifiers(text: string): string {
  return maskRuns(text.replaceAll(uuid, maskUuid), looksLikeIdentifier).replaceAll(word, maskEmail);
}

/**
 * An address with its path masked; its host is no person's, and stays.
 *
 * @example maskAddress('https://d41d8cd98f.example/a/1234567890') // 'https://d41d8cd98f.example/a/**********'
 */
export function maskAddress(address: string): string {
  return maskPath(address, maskIdentifiers);
}

/**
 * A public page's address: only what can name a person (e-mail addresses, runs of ten digits and more) is masked in its
 * path, so that the page is still found there.
 *
 * @example maskPublicAddress('https://a.example/pages/charte-0a1b2c3d/') // the same
 */
export function maskPublicAddress(address: string): string {
  return maskPath(address, (path) => maskRuns(path, isLongNumber).replaceAll(word, maskEmail));
}

const isLongNumber = (text: string): boolean => /^[0-9]{10,}$/.test(text);

/** What stands before an `@` in an authority is no host. */
function maskPath(address: string, mask: (text: string) => string): string {
  const [origin = ''] = /^[a-z][a-z0-9+.-]*:\/\/[^/@?#]*(?=[/?#]|$)/i.exec(address) ?? [];
  return origin + mask(address.slice(origin.length));
}

/** Masks the runs of a text that `isIdentifier` names, for sentences that repeat a masked name. */
export function maskRuns(text: string, isIdentifier: (run: string) => boolean): string {
  return text.replaceAll(run, (found) => (isIdentifier(found) ? stars(found) : found));
}

/** The runs of a text that {@link maskIdentifiers} masks. */
export function identifierRuns(text: string): readonly string[] {
  return (text.match(run) ?? []).filter(looksLikeIdentifier);
}

/** Gives each word of a text, as an address parts them, another form. */
export function eachWord(text: string, form: (word: string) => string): string {
  return text.replaceAll(word, form);
}

/** The words of a text that {@link maskIdentifiers} changes. */
export function maskedWords(text: string): readonly string[] {
  return (text.match(word) ?? []).filter((each) => maskIdentifiers(each) !== each);
}

function maskUuid(text: string): string {
  return text.replaceAll(/[0-9a-f]/gi, '*');
}

function looksLikeIdentifier(text: string): boolean {
  const digits = text.replaceAll(/[^0-9]/g, '').length;
  if (digits === text.length) return digits >= 10;
  const hexadecimal = /^[0-9a-f]+$/i.test(text);
  if (hexadecimal) return digits > 0 || text.length >= 16;
  return text.length >= 16 && digits >= 3;
}

function maskEmail(text: string): string {
  for (const at of ['@', '%40']) {
    const [local = '', domain = ''] = text.split(at);
    if (local !== '' && domain.includes('.')) return stars(local) + text.slice(local.length);
  }
  return text;
}
