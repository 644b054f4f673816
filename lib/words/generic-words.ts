import { vendorList } from './vendors/vendor-list.ts';

/**
 * Words that stand in name columns, and in cells taken for them, without being names: kinds of cookies, "none", labels
 * of columns, kinds of storage. Lower case. One of them is still a name where everything around it is.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  [
    'cookie cookies galeta galetes galletas biscotti traceur traceurs tracker trackers tag tags pixel pixels beacon beacons sdk script scripts',
    'samesite httponly secure max-age set-cookie user-agent do-not-track document.cookie referer referrer total totale gesamt summe suma totaal somme variable variables sonstiges',
    'etc e.g i.e ex p.ex p.ej z.b cf nb',
    'similaires similaire similares similar similars simili analoghi ähnliche ähnliches ähnlichen vergelijkbare soortgelijke semelhantes assimilés podobne',
    'null nil tbd various other others several multiple unknown any all no yes true false',
    'divers autre autres plusieurs inconnu tous toutes oui non',
    'diverse andere sonstige alle ja nein unbekannt',
    'varios varias otro otros todos todas sí si vari varie altro altri tutti',
    'diverse anders nee vários várias outro outros todos sim não diversos altres tots',
    'name names nom noms nombre nome nomi naam namen bezeichnung purpose finalité finalités zweck finalidad finalità doel finalidade finalitat',
    'duration durée durees lifetime expiry expiration dauer laufzeit duración durata duur duração durada retention conservation',
    'provider supplier owner vendor issuer fournisseur émetteur editeur éditeur anbieter proveedor fornitore aanbieder fornecedor proveïdor',
    'type types category categories catégorie catégories kategorie categoría categoria categorie description beschreibung descripción descrizione beschrijving descrição descripció',
    'domain domaine domäne dominio domein domínio domini host service services dienst servicio servizio serviço servei function fonction',
    'first-party third-party 1st-party 3rd-party first third party opt-in opt-out optin optout e-mail email html http https web site website javascript',
    'necessary essential strictly required functional functionality preference preferences performance analytics analytical statistics statistical marketing advertising targeting security authentication technical',
    'nécessaire nécessaires necessaires essentiel essentiels fonctionnel fonctionnels fonctionnalité préférences preferences performances analytique analytiques statistique statistiques publicité publicitaires sécurité technique techniques mesure audience',
    'notwendig notwendige erforderlich funktional funktionell präferenzen statistik statistiken werbung sicherheit technisch',
    'necesarias necesarios técnicas técnicos tecnicas funcionales analíticas analiticas estadísticas publicitarias preferencias publicidad seguridad',
    'necessari tecnici funzionali analitici statistici preferenze pubblicità sicurezza noodzakelijk functioneel analytisch statistieken voorkeuren advertenties',
    'necessários funcionais analíticos estatísticas preferências publicidade segurança necessàries tècniques analítiques preferències publicitat',
    'persistent permanent temporary persistant persistants permanents temporaire persistente persistenti permanente persistentes permanentes sitzung sitzungscookie sessions-cookie session-cookie session-cookies sessioncookie sessioncookies',
    'localstorage sessionstorage indexeddb local-storage session-storage',
  ].flatMap((line) => line.split(' ')),
);

/** Words that say that there is no name: "None", "(aucun)", "n/a". Lower case. */
export const NOTHING_WORDS: ReadonlySet<string> = new Set(
  [
    'none n/a n.a tbd tba various several plusieurs divers mehrere verschiedene varios varias vari varie diverse vários várias diversos diversas na nc nil/none nothing no aucun aucune néant neant rien keine keiner keines kein nichts entfällt',
    'ninguno ninguna nada nessuno nessuna niente geen niets nenhum nenhuma cap res brak ingen inga ei żadne žádné nici niciunul bat-ere',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Vendors and products that stand in the same places; lower case. Those whose own name is a cookie's (`tarteaucitron`,
 * `datadome`) are not among them.
 */
export const VENDOR_WORDS: ReadonlySet<string> = new Set(vendorList.flatMap(({ inCells }) => inCells));

/** Words of names that belong to many programs: one of them alone says nobody's name. Lower case. */
export const WORDS_OF_MANY_NAMES: ReadonlySet<string> = new Set(
  'session sessions sess user users visitor visitors visit client customer test token auth login logged lang language locale theme data info state consent settings config cart panier utilisateur visiteur langue sesion sesión benutzer sprache'.split(
    ' ',
  ),
);
