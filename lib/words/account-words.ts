/** Words in the class or id of what shows who is signed in, between hyphens. */
const ofAccount =
  /(?:^|-)(?:account|accounts|user|username|usager|utilisateur|compte|profil|profile|avatar|identity|identite|whoami|konto|benutzer|cuenta|usuario|utente|gebruiker|conta|utilizador|usuari)(?:-|$)|(?:logged|signed)-?in/;

/** Whether a class or an id says that its element shows an account. */
export function namesAccount(classOrId: string): boolean {
  const words = classOrId.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[\s_]+/g, '-');
  return ofAccount.test(words.toLowerCase());
}

/** "Connecté : …", "Logged in as …": what follows is who. Eight languages. */
const signedIn =
  /^\s*(?:vous êtes |you are |sie sind |estás |sei |je bent |u bent |está )?(?:connecté(?:e|\(e\)|·e)?s?|identifié(?:e|\(e\)|·e)?|logged[ -]in|signed[ -]in|angemeldet|eingeloggt|conectad[oa]|identificad[oa]|connesso|connessa|ingelogd|aangemeld|ligad[oa]|sessão iniciada|sessió iniciada|sesión iniciada|session ouverte)(?![\p{L}\p{N}])\s*(?::|en tant que?|sous le nom|comme|as|als|como|com a|come|$)/iu;

const greetings =
  '(?:[Bb]onjour|[Bb]onsoir|[Bb]ienvenue|[Hh]ello|[Hh]i|[Ww]elcome|[Hh]allo|[Ww]illkommen|[Hh]ola|[Bb]ienvenid[oa]|[Cc]iao|[Ss]alve|[Bb]envenut[oa]|[Ww]elkom|[Oo]lá|[Bb]em-vind[oa]|[Bb]envingu(?:t|da))';
const greetingStart = new RegExp(String.raw`^\s*${greetings}[\s,]+`, 'u');
const greetingAlone = new RegExp(String.raw`^\s*${greetings}[\s,]*$`, 'u');

/** "Bonjour Camille Exemple": a greeting of somebody by name, in capitals, and nothing else. */
const greeting = new RegExp(
  String.raw`^\s*${greetings}[\s,]+(?:M(?:me|lle|rs?|s)?\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}[\s!.,]*$`,
  'u',
);

/** Longest line that is read so: a longer one is a sentence of the page. */
const longestLine = 300;

/** Whether a line says who is signed in. */
export const saysWhoIsSignedIn = (line: string): boolean =>
  line.length <= longestLine && (signedIn.test(line) || greeting.test(line));

const name = /\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}/u;

/** The name of who is signed in, in the line that says so; null where it names nobody by two words. */
export function whoIsSignedIn(line: string): string | null {
  const said = line.slice(0, longestLine);
  return saysWhoIsSignedIn(said)
    ? (name.exec(said.replace(signedIn, ' ').replace(greetingStart, ' '))?.[0] ?? null)
    : null;
}

/** Whether a line greets, and the name is to follow. */
export const greets = (line: string): boolean => greetingAlone.test(line);

/** Whether an address ends a session: it stands beside the account's name. */
export const endsSession = (href: string): boolean =>
  /(?:^|[/?&=_-])(?:log-?out|sign-?out|deconnexion|se-deconnecter|abmelden|cerrar-sesion|esci|uitloggen|terminar-sessao)(?:$|[/?&#=._-])/i.test(
    href,
  );

/** Words of the local name of an address that is an office's, not a person's. */
const offices = new Set(
  (
    'dpo dpd dsb rgpd gdpr dsgvo privacy vieprivee donnees donneespersonnelles personnelles confidentialite cnil contact ' +
    'kontakt contacto contatto info infos information accueil mairie ville commune metropole region departement support ' +
    'help aide assistance hilfe ayuda webmaster web admin administration communication juridique legal cookies cookie ' +
    'protection datenschutz privacidad proteccion datos dades dados dg dgs secretariat greffe direction privatezza opendata open data delegue delegate team equipe service services'
  ).split(' '),
);

/** Those that no person's name holds. */
const long = [...offices].filter((word) => word.length >= 7);

/** Whether an address is an office's: a charter names it so that people can write there. */
export function isOfOffice(address: string): boolean {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  return local.split(/[._+-]/).some((part) => offices.has(part)) || long.some((word) => local.includes(word));
}
