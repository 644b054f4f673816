/** One link of a page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly rel: string;
}

/** The links of a page, in its order. */
export interface LinksSeen {
  readonly links: readonly PageLink[];
  /** How many links the page has; more than `links` where some were left out. */
  readonly of: number;
  /** The page's host. */
  readonly host: string;
}

/**
 * The links of a page: all of them, or, where there are more than `most`, those that may lead to the charter before those
 * of footer and navigation, and these before the rest.
 *
 * Runs inside the page, as source text: it may use nothing from outside its own body. A link may be of a drawing
 * (`<svg><a href>`), which has no text for an address, and fields of a form stand before the form's own methods: only
 * prototypes are asked.
 *
 * @param most links given.
 */
export function listLinks(most: number): LinksSeen {
  const all = (selector: string): readonly Element[] => [
    ...Document.prototype.querySelectorAll.call(document, selector),
  ];
  const base = Reflect.get(Node.prototype, 'baseURI', document);
  const addressOf = (link: Element): string => {
    const written =
      Element.prototype.getAttribute.call(link, 'href') ??
      Element.prototype.getAttributeNS.call(link, 'http://www.w3.org/1999/xlink', 'href') ??
      '';
    return (URL.parse(written, base)?.href ?? written).slice(0, 2000);
  };
  // One link may hold a whole page: what is read of all of them has an end.
  let room = 4_000_000;
  const textOf = (link: Element): string => {
    const text = room > 0 ? (Reflect.get(Node.prototype, 'textContent', link) ?? '') : '';
    room -= text.length;
    return text.trim().slice(0, 200);
  };
  const fold = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const decoded = (address: string): string => {
    try {
      return decodeURIComponent(address);
    } catch {
      return address;
    }
  };
  // Wider than the words by which a charter's link is known (lib/charter-address): here they only come first.
  const ofCookies =
    /cook|galet|galleta|traceur|temoins?.de.conn|rastreador|keksi|evaste|kakor|ciasteczk|sutik|kolaci|slapuk|kupsis|biskot|eupshn|eusuz|informa(?:tion|sjon)skaps|\/terms\//;
  const ofPolicies =
    /privac|privat|confidenti|donnees.perso|protection|vie.privee|rgpd|gdpr|datenschutz|protec[ct]i|riservat|personal|gegevens|persoons|dados|pribatutas|datu|prywatnosc|integritet|tietosuoja|personvern|mention|legal|terms|aviso|avis|impressum|accessib/;
  const found = all('a[href], a[*|href]').slice(0, 50_000);
  const framing = new Set(
    all(
      ':is(footer, nav, [role="contentinfo"], [role="navigation"], [class*="footer" i], [id*="footer" i]) :is(a[href], a[*|href])',
    ),
  );
  const rankOf = (link: Element, { href, text }: PageLink): number => {
    const words = fold(`${decoded(href)} ${text}`);
    // A catalogue may hold thousands of datasets, whatever they are about.
    const listed = words.includes('/explore/');
    if (!listed && ofCookies.test(words)) return 0;
    return framing.has(link) ? 1 : !listed && ofPolicies.test(words) ? 2 : 3;
  };
  const read = found.flatMap((element, order) => {
    if (room <= 0) return [];
    const rel = (Element.prototype.getAttribute.call(element, 'rel') ?? '').slice(0, 200);
    const link = { href: addressOf(element), text: textOf(element), rel };
    return [{ link, order, rank: rankOf(element, link) }];
  });
  const chosen = read.toSorted((one, other) => one.rank - other.rank || one.order - other.order).slice(0, most);
  return {
    links: chosen.toSorted((one, other) => one.order - other.order).map(({ link }) => link),
    of: all('a[href], a[*|href]').length,
    host: location.hostname,
  };
}
