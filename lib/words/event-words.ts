import { phrases } from './phrases.ts';

/** Words of one kind of event; stems, as `plainWords` writes them: a word that begins so counts. */
export interface EventWords {
  readonly kind: 'consent-choice' | 'form-shown' | 'language-change' | 'login';
  readonly stems: readonly string[];
}

/** Said of a cookie that comes without any choice: not about a choice, though the word is there. */
export const withoutConsent: readonly string[] = phrases(`
    sans consentement, sans votre consentement, sans le consentement, exemption de consentement,
    exempte de consentement, exemptes de consentement, exemptee de consentement,
    exemptees de consentement, exemptee du consentement, exemptees du consentement, exempte du consentement,
    exemptes du consentement,
    ne necessite pas de consentement, ne necessitent pas de consentement,
    ne requiert pas de consentement,
    ne requierent pas de consentement, ne necessite pas le consentement,
    ne requiert pas le consentement,
    without consent, without your consent, not require consent, no consent, exempt from consent,
    sin consentimiento, sin su consentimiento, no requiere consentimiento, ohne einwilligung,
    ohne zustimmung, keine einwilligung, senza consenso, non richiede consenso, zonder toestemming,
    geen toestemming, sem consentimento, sense consentiment`);

/** Said of a cookie of visitors who are not logged in. */
export const withoutLogin: readonly string[] = phrases(`
    sans connexion, non authentifie, non connecte, not logged in, not signed in, not authenticated,
    without login, without logging in, no autenticado, nicht angemeldet, non autenticat, niet ingelogd,
    nao autenticado, no autenticat`);

/**
 * What rows say of the event that brings a cookie, in French, English, Spanish, German, Italian, Dutch, Portuguese and
 * Catalan. The first kind whose words are there wins, hence the order: a CSRF cookie's row may speak of the log-in form.
 */
export const eventWords: readonly EventWords[] = [
  {
    kind: 'consent-choice',
    stems: phrases(`
    choix concernant, choix en matiere de cookies, choix du cookie, choix des cookies, bandeau cookie,
    bandeau de cookies, cookie banner, cookie notice, cookie popup, choix relatif, choix du visiteur concernant,
    preferences sur les cookies, preferences en matiere de cookies, preferences de cookies,
    consentement,
    cookie preference, cookies preference, cookie choice, cookie setting, preferences regarding cookies,
    choices regarding cookies, choice regarding cookies, choice made by the visitor, consent,
    preferencias de cookies, preferencias sobre cookies, preferencias sobre las cookies, consentimiento,
    einwilligung, zustimmung, cookie einstellung, cookie praferenz, cookieeinstellung,
    consenso, preferenze cookie, preferenze sui cookie, preferenze relative ai cookie,
    toestemming, cookievoorkeur, cookie voorkeur, cookiekeuze, consentimento, consentiment,
    preferencias sobre os cookies, preferencies de cookies, preferencies de galetes, galetes acceptades`),
  },
  {
    kind: 'form-shown',
    stems: phrases(`
    csrf, xsrf, cross site request forgery, falsification de requete, falsification des requetes,
    falsificacion de peticion, seitenubergreifende, falsificazione delle richieste,
    falsificacao de pedido`),
  },
  {
    kind: 'language-change',
    stems: phrases(`
    selection de la langue, selection de langue, choix de la langue, choix de langue,
    changement de langue,
    langue choisie, langue selectionnee, language select, selected language, select language,
    selection of language, selection of the language, language chosen, chosen language, language choice,
    choice of language, language switch, change of language, seleccion de idioma, seleccion del idioma,
    idioma seleccionado, idioma elegido, cambio de idioma, eleccion de idioma, eleccion del idioma,
    sprachauswahl, sprachwahl, sprachwechsel, gewahlte sprache, gewahlten sprache, ausgewahlte sprache,
    selezione della lingua, selezione lingua, scelta della lingua, lingua scelta, lingua selezionata,
    cambio lingua, taalkeuze, taalselectie, gekozen taal, geselecteerde taal, keuze van de taal,
    selecao de idioma, selecao do idioma, selecao da lingua, idioma selecionado, idioma escolhido,
    escolha do idioma, seleccio de la llengua, seleccio d idioma, seleccio de l idioma,
    tria de la llengua,
    llengua seleccionada, llengua triada, idioma seleccionat`),
  },
  {
    kind: 'login',
    stems: phrases(`
    authentif, authentic, autenti, login, log in, logged in, logging in, sign in, signed in,
    se connecter, utilisateur connecte, utilisateurs connectes, connexion de l utilisateur,
    apres connexion,
    connexion au compte, connexion a votre compte, identifiant de connexion, identifiants de connexion,
    inicio de sesion, iniciar sesion, iniciado sesion, anmeldung, angemeldet, einlogg, eingeloggt,
    accesso utente, accesso dell utente, utente connesso, utenti connessi, inlogg, ingelogd, aanmeld,
    aangemeld, inicio de sessao, iniciar sessao, sessao iniciada, inici de sessio, iniciar sessio`),
  },
];

/** Words for the editors' side of a portal. */
export const backOfficeStems: readonly string[] = phrases(`
    back office, backoffice, interface d administration, espace d administration,
    administration interface,
    admin interface, panel de administracion, verwaltungsoberflache, beheeromgeving,
    pannello di amministrazione,
    painel de administracao, tauler d administracio`);

/** Words for the visitors' side: "front et back office" is everywhere, and restricts nothing. */
export const frontOfficeStems: readonly string[] = ['front', 'portail public', 'public portal', 'site public'];
