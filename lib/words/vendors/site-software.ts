import type { VendorRow } from './vendor-row.ts';

/** Software that a site runs itself: its cookies lie on the site’s own domain. */
export const siteSoftware: readonly VendorRow[] = [
  [
    'wordpress',
    'WordPress',
    'WordPress=tcd, automattic=d, wp=d',
    'first',
    ['wordpress.com', 'wordpress.org', 'wp.com'],
  ],
  ['drupal', 'Drupal', 'Drupal=tcd', 'first', ['drupal.org']],
  ['typo3', 'TYPO3', 'Typo3=tcd', 'first', ['typo3.org', 'typo3.com']],
  ['shibboleth', 'Shibboleth', 'shibboleth=d', 'first', ['shibboleth.net']],
  ['cas', 'Apereo CAS', 'apereo=d, apereo cas=d', 'first', ['apereo.org']],
  ['keycloak', 'Keycloak', 'keycloak=d', 'first', ['keycloak.org']],
  ['dynatrace', 'Dynatrace', 'Dynatrace=td, ruxit=d', 'first', ['dynatrace.com']],
  ['klaro', 'Klaro', 'Klaro=td, kiprotect=d', 'first', ['klaro.org', 'kiprotect.com']],
  ['orestbida', 'CookieConsent (Orest Bida)', 'orestbida=d, orest bida=d', 'first', ['orestbida.com']],
  ['php', 'PHP', 'php=d', 'first', []],
  ['java', 'Java (Servlet)', 'java=d, tomcat=d, jsp=d, j2ee=d', 'first', []],
  ['aspnet', 'ASP.NET', 'asp net=d, asp net core=d, aspnet=d', 'first', []],
  ['laravel', 'Laravel', 'laravel=d', 'first', []],
];
