import type { VendorRow } from './vendor-row.ts';

/** Software that a site runs itself: its cookies lie on the site's own domain. */
export const softwareVendors: readonly VendorRow[] = [
  ['wordpress', 'WordPress', 'first', ['wordpress.com', 'wordpress.org', 'wp.com'], ['wordpress', 'automattic', 'wp']],
  ['drupal', 'Drupal', 'first', ['drupal.org'], ['drupal']],
  ['typo3', 'TYPO3', 'first', ['typo3.org', 'typo3.com'], ['typo3']],
  ['shibboleth', 'Shibboleth', 'first', ['shibboleth.net'], ['shibboleth']],
  ['cas', 'Apereo CAS', 'first', ['apereo.org'], ['apereo', 'apereo cas']],
  ['keycloak', 'Keycloak', 'first', ['keycloak.org'], ['keycloak']],
  ['dynatrace', 'Dynatrace', 'first', ['dynatrace.com'], ['dynatrace', 'ruxit']],
  ['klaro', 'Klaro', 'first', ['klaro.org', 'kiprotect.com'], ['klaro', 'kiprotect']],
  ['orestbida', 'CookieConsent (Orest Bida)', 'first', ['orestbida.com'], ['orestbida', 'orest bida']],
  ['php', 'PHP', 'first', [], ['php']],
  ['java', 'Java (Servlet)', 'first', [], ['java', 'tomcat', 'jsp', 'j2ee']],
  ['aspnet', 'ASP.NET', 'first', [], ['asp net', 'asp net core', 'aspnet']],
  ['laravel', 'Laravel', 'first', [], ['laravel']],
];
