import { session } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { signOnNames } from '../../words/names/sign-on.ts';

const logged = { fr: 'Garde la connexion de l’utilisateur.', en: 'Keeps the user logged in.' };
const progress = {
  fr: 'Retient l’avancement de la connexion.',
  en: 'Keeps how far the log-in has come.',
};

/** Single sign-on, which public bodies put in front of their sites. */
export const signOn: readonly VendorEntries[] = [
  {
    vendor: 'shibboleth',
    source: 'https://wiki.shibboleth.net/confluence/display/SHIB2/NativeSPCookieUsage',
    entries: [
      {
        names: signOnNames.shibsession,
        category: 'necessary',
        ...logged,
        lifetime: session,
        event: 'login',
      },
      { names: signOnNames.shibstate, category: 'necessary', ...progress, lifetime: session, event: 'login' },
    ],
  },
  {
    vendor: 'cas',
    source: 'https://apereo.github.io/cas/development/authentication/Configuring-SSO-Cookie.html',
    entries: [{ names: signOnNames.TGC, category: 'necessary', ...logged, event: 'login' }],
  },
  {
    vendor: 'cas',
    source: 'https://github.com/apereo/mod_auth_cas',
    entries: [
      {
        names: signOnNames.MODAUTHCAS,
        category: 'necessary',
        ...logged,
        lifetime: session,
        event: 'login',
      },
    ],
  },
  {
    vendor: 'keycloak',
    source: 'https://www.keycloak.org/docs/latest/server_admin/',
    entries: [
      {
        names: signOnNames.KEYCLOAKIDENTITY,
        category: 'necessary',
        ...logged,
        event: 'login',
      },
      {
        names: signOnNames.AUTHSESSIONID,
        category: 'necessary',
        ...progress,
        lifetime: session,
        event: 'form-shown',
      },
    ],
  },
];
