export const coverage = {
  'coverage.title': 'What was looked at',
  'coverage.reserves_one': '{{count}} remark',
  'coverage.reserves_other': '{{count}} remarks',
  'coverage.nothing': 'No scope was looked at.',
  'coverage.looked': 'looked at',
  'coverage.not-looked': 'not looked at',

  'coverage.scope.first-party-jar': 'Cookies of {{name}}',
  'coverage.scope.parent-domain': 'Cookies of the parent domain {{name}}',
  'coverage.scope.partitioned': 'Cookies partitioned under {{name}}',
  'coverage.scope.third-party': 'Cookies of the third party {{name}}',
  'coverage.scope.third-party-hosts': 'Other sites that the pages of {{name}} load from',
  'coverage.scope.other-storage': 'Other storage of {{name}}',
  'coverage.scope.other-storage.local-storage': 'Local storage of {{name}}',
  'coverage.scope.other-storage.session-storage': 'Session storage of {{name}}',
  'coverage.scope.other-storage.indexed-db': 'Databases (IndexedDB) of {{name}}',
  'coverage.scope.other-storage.cache-storage': 'Caches of {{name}}',
  'coverage.scope.other-storage.service-worker': 'Service workers of {{name}}',
  'coverage.scope.sent': 'What the pages of {{name}} send to other sites',
  'coverage.scope.setters': 'Who sets the cookies on {{name}}',

  'coverage.count.first-party-jar_one': '{{count}} cookie',
  'coverage.count.first-party-jar_other': '{{count}} cookies',
  'coverage.count.parent-domain_one': '{{count}} cookie',
  'coverage.count.parent-domain_other': '{{count}} cookies',
  'coverage.count.partitioned_one': '{{count}} cookie',
  'coverage.count.partitioned_other': '{{count}} cookies',
  'coverage.count.third-party_one': '{{count}} cookie',
  'coverage.count.third-party_other': '{{count}} cookies',
  'coverage.count.third-party-hosts_one': '{{count}} other site',
  'coverage.count.third-party-hosts_other': '{{count}} other sites',
  'coverage.count.other-storage_one': '{{count}} name',
  'coverage.count.other-storage_other': '{{count}} names',
  'coverage.count.sent_one': '{{count}} request seen',
  'coverage.count.sent_other': '{{count}} requests seen',
  'coverage.count.setters_one': '{{count}} setting seen',
  'coverage.count.setters_other': '{{count}} settings seen',

  'coverage.reason.permission-missing': 'The permission to read this host was not given.',
  'coverage.reason.permission-refused': 'You refused the permission to read this host.',
  'coverage.reason.withheld-by-browser':
    'The browser withholds cookies that the page itself sees. Check the site access given to the extension in the settings.',
  'coverage.reason.permission-withdrawn': 'The permission was withdrawn during the audit.',
  'coverage.reason.not-supported-by-browser': 'This browser does not allow it to be read.',
  'coverage.reason.not-asked': 'The permission has not been asked for yet.',
  'coverage.reason.page-loaded-before': 'The page was already loaded before Témoin could watch.',
  'coverage.reason.page-did-not-answer':
    'The page did not answer in time: one of its scripts keeps it busy. Try again.',
  'coverage.reason.page-still-loading':
    'The page has not finished loading: what is still to come is not known. Try again later.',
  'coverage.reason.blocked': 'The browser or another extension blocks these requests.',
  'coverage.reason.evicted':
    'The browser reached its limit of cookies for this site: some may have been erased before the listing.',
  'coverage.reason.blocked-by-browser':
    'The browser keeps no cookie of this site: your settings, those of your organisation or another extension block them. Allow them, then load the page again.',
  'coverage.reason.page-sandboxed':
    'The portal serves this page cut off from its own site (CSP “sandbox”): it has no access to what is stored there.',
  'coverage.reason.timeline-cut':
    'The browser no longer has the whole list of what the page loaded: it was full, or the page emptied it. Reload the page so that Témoin watches it from the start.',
  'coverage.reason.frames-unread':
    'A frame of the page could not be read, or was already gone: which sites it loaded from is not known.',
  'coverage.reason.led-elsewhere':
    'An address of the portal leads to another site, or got no answer: nobody saw where it leads.',
  'coverage.reason.worker-unwatched':
    'A program in the background of the page (a “worker”) makes requests of its own, which nobody watched.',
  'coverage.reason.too-many': 'The page is too large to be looked through as a whole.',
  'coverage.reason.not-seen-loading':
    'Cookies of this host are kept for this site, though the pages looked at were not seen loading from it: another page of the site may have.',
  'coverage.reason.failed': 'Reading it failed.',

  'coverage.note.third-party-cookies-blocked':
    'The browser blocks third-party cookies: another visitor may receive more.',
  'coverage.note.requests-blocked':
    'Requests of the page were blocked by the browser or another extension: another visitor may receive more cookies.',
  'coverage.note.cookies-not-kept':
    'Responses of the portal asked for cookies that the browser does not hold: the browser itself, another extension or the page keeps them away.',
  'coverage.note.blocking-not-known':
    'Nobody watched the responses: whether the browser blocks this third party’s cookies is not known.',
  'coverage.note.near-cookie-limit':
    'The site is near the browser’s limit of cookies: some may have been erased before the listing.',
  'coverage.note.no-control-reading':
    'The page could not say which cookies it sees: nothing confirms that the list given by the browser is complete.',
  'coverage.note.partly-looked': 'There are more: beyond this number Témoin reads no further.',
  'coverage.note.sightings-dropped':
    'More cookies came and went than Témoin remembers: the oldest of those gone are not known any more.',
  'coverage.note.page-loaded-before':
    'The page was already loaded: what was set before is listed, but not by whom or when it was set.',
  'coverage.note.opened-before':
    'The page was open before Témoin could watch it: reload it so that nothing that it loads from escapes.',
  'coverage.note.worker-restarted':
    'The browser interrupted the extension during the audit: the final listing is complete, but a passing cookie may have escaped.',
  'coverage.note.requests-dropped': 'More was sent than Témoin remembers: some hosts or names of cookies are missing.',
  'coverage.note.responses-dropped':
    'The page set more cookies than Témoin remembers: who set the oldest is not known any more.',

  'coverage.consent': 'Choice about cookies',
  'coverage.consent.not-looked': 'not looked at',
  'coverage.consent.none': 'no choice recorded',
  'coverage.consent.unknown-format': 'a choice is recorded, in a format that Témoin does not know',
  'coverage.consent.accepted': 'accepted: {{list}}',
  'coverage.consent.refused': 'refused: {{list}}',
  'coverage.consent.empty': 'a choice is recorded, naming no service',
  'coverage.events': 'Seen during the audit',
  'coverage.event.none': 'none of the events that bring cookies (login, choice, language…)',
  'coverage.event.login': 'login',
  'coverage.event.language-change': 'language change',
  'coverage.event.consent-choice': 'choice about cookies',
  'coverage.event.back-office-visit': 'visit to the back office',
  'coverage.event.form-shown': 'a protected form was shown',
} as const;
