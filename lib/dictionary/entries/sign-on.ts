import { session } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';

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
        names: ['_shibsession_*', '_shibsession'],
        category: 'necessary',
        ...logged,
        lifetime: session,
        event: 'login',
      },
      { names: ['_shibstate_*', '_shibstate'], category: 'necessary', ...progress, lifetime: session, event: 'login' },
    ],
  },
  {
    vendor: 'cas',
    source: 'https://apereo.github.io/cas/development/authentication/Configuring-SSO-Cookie.html',
    entries: [{ names: ['TGC', 'CASTGC'], category: 'necessary', ...logged, event: 'login' }],
  },
  {
    vendor: 'cas',
    source: 'https://github.com/apereo/mod_auth_cas',
    entries: [
      {
        names: ['MOD_AUTH_CAS', 'MOD_AUTH_CAS_S'],
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
        names: ['KEYCLOAK_IDENTITY', 'KEYCLOAK_IDENTITY_LEGACY', 'KEYCLOAK_SESSION', 'KEYCLOAK_SESSION_LEGACY'],
        category: 'necessary',
        ...logged,
        event: 'login',
      },
      {
        names: ['AUTH_SESSION_ID', 'AUTH_SESSION_ID_LEGACY', 'KC_RESTART'],
        category: 'necessary',
        ...progress,
        lifetime: session,
        event: 'form-shown',
      },
    ],
  },
];
