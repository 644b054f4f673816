/** Longest local name, RFC 5321, 4.5.3.1.1, and longest host that is read. */
const longest = { local: 64, host: 255 };

const isLocal = (code: number): boolean => code > 0x7f || /[\w.!#$%&'*+/=?^`{|}~-]/.test(String.fromCharCode(code));
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,10}\p{L}{2,24}/u;

/** Where an e-mail address stands in a text. */
export interface MailAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** The e-mail addresses in a text, in its order. Linear: each `@` is looked at once, to both sides, as far as names go. */
export function mailAddresses(text: string): readonly MailAddress[] {
  const found: MailAddress[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const end = at + 1 + (host.exec(text.slice(at + 1, at + 1 + longest.host))?.[0].length ?? 0);
    let start = at;
    while (start > from && at - start < longest.local && isLocal(text.charCodeAt(start - 1))) start -= 1;
    if (start === at || end === at + 1) continue;
    found.push({ address: text.slice(start, end), start, end });
    from = end;
  }
  return found;
}
