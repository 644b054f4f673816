/** Names of cookies, each row one line of the dictionary; see names-with-marks.ts for the marks. */
export const signOnNames = {
  shibsession: '_shibsession_* _shibsession?',
  shibstate: '_shibstate_* _shibstate',
  TGC: 'TGC CASTGC',
  MODAUTHCAS: 'MOD_AUTH_CAS MOD_AUTH_CAS_S',
  KEYCLOAKIDENTITY: 'KEYCLOAK_IDENTITY KEYCLOAK_IDENTITY_LEGACY KEYCLOAK_SESSION KEYCLOAK_SESSION_LEGACY',
  AUTHSESSIONID: 'AUTH_SESSION_ID AUTH_SESSION_ID_LEGACY KC_RESTART',
} as const;
