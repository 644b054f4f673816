/* A sentence that says that a cookie is not used declares none. One word list a language: fr, en, de, es, it, nl, pt, ca. */
const before =
  /(?:\bne |\bn['’])(?:\p{L}+ )?(?:utilis|dépos|pos|plac|recour|sert|employ|install|enregistr)\p{L}* (?:pas|plus|jamais|aucun|ni)|\b(?:neither|weder) |\b(?:noch|nem|né) (?:den |de |o |il )?cookie|n['’](?:est|était) pas un|(?:(?<!\b(?:is|are|was|were|be|been) )\b(?:not|never|no longer)|(?<!is|are|was|were)n['’]t) (?:use|set|place|store|rely)\b|\bis (?:not|no) (?:a )?cookie|\b(?:verwende|setz|nutz|benutz)\p{L}* (?:[^\s.]+ ){0,4}(?:keine?n?|nicht)\b|\bno (?:usa|utiliz|instal|emple|coloc|es una|fem servir|posem|és una)|\bnon (?:us|utilizz|install|è un)|\b(?:gebruik|plaats)\p{L}* (?:[^\s.]+ ){0,4}(?:geen|niet)(?![\p{L}])|\bnão (?:us|utiliz|coloc|é um)|\b(?:aucun|kein|geen|nessun|ningún|nenhum|cap) (?:cookie|traceur|galeta)/iu;
const after =
  /n['’](?:est|sont) (?:plus|pas|jamais) (?:\p{L}+ )?(?:utilis|dépos|install|plac|pos)|\b(?:is|are|was|were) (?:not|never|no longer) (?:\p{L}+ )?(?:used|set|placed|stored|installed)|\b(?:wird|werden) (?:\p{L}+ ){0,2}nicht (?:mehr )?(?:gesetzt|verwendet|genutzt|gespeichert)|\bno se (?:instal|utiliz|usa|coloc)|\bno (?:es|está|son|és|són) (?:\p{L}+ )?(?:utilizad|usad|instalad|colocad|utilitzad|instal·lad|guardad)|\bnon (?:viene|vengono|è|sono) (?:\p{L}+ )?(?:usat|utilizzat|installat|impostat)|\b(?:wordt|worden) (?:\p{L}+ ){0,2}niet (?:meer )?(?:gebruikt|geplaatst)|\bnão (?:é|são) (?:\p{L}+ )?(?:utilizad|usad|colocad|instalad|definid|guardad)|\bno (?:s['’]utilitz|s['’]instal|es fa servir|es fan servir)/iu;
/** Under a condition, or for one purpose: the cookie is used then, or for another. */
const conditional =
  /\bqu['’]|\bque\b|\b(?:unless|until|except|before|without|if|sauf|avant|sans|si|bevor|ohne|wenn|erst|solange|hasta|sin|salvo|prima|senza|finch[éè]|se non|tot|zonder|tenzij|voordat|até|sem|exceto|fins|sense|excepte)\b|à des fins|aux fins|\bfor (?:advert|market|track|other)|zu (?:werbe|marketing)|con fines|per finalità|voor (?:reclame|market)/iu;

/** "We used the cookie until 2023 and no longer do." */
const past =
  /\bno longer (?:do|does)\b|n['’]est plus le cas|ne l[ea]s? (?:fai\p{L}+|utilis\p{L}+|dépos\p{L}+) plus|\b(?:used|utilis(?:ait|aient|ions)|dépos(?:ait|aient|ions)|verwendeten?|nutzten?|usab\p{L}+|utilizab\p{L}+|usav\p{L}+|utilizzav\p{L}+|gebruikten?)(?!\p{L})[^.;]{0,60}\b(?:until|jusqu['’]en|bis|hasta|fino al|tot|até|fins(?: al)?)\s(?:\p{L}+\s){0,2}(?:19|20)\d\d\b/iu;

/** Whether a sentence says that the cookies it speaks of are not used, whatever the visitor does. */
export function deniesUse(sentence: string): boolean {
  if (before.test(sentence) || past.test(sentence)) return true;
  return after.test(sentence) && !conditional.test(sentence);
}
