export const rules = {
  'rules.title': 'Findings',
  'rule.charter-found.title': 'Access to the charter',
  'rule.charter-found.pass': 'The charter was found and read: {{url}}.',
  'rule.charter-found.not-found':
    'No cookie charter was found, neither by the portal’s links nor at the usual addresses.',
  'rule.charter-found.links-cut':
    'Of the portal’s links that were looked at, none leads to a cookie charter, nor do the usual addresses; the page has too many for all to be looked at.',
  'rule.charter-found.links-unread':
    'No cookie charter was found at the usual addresses; the links of the page could not be looked at.',
  'rule.charter-found.http-error': 'The charter’s address answers with an error ({{httpStatus}}): {{url}}.',
  'rule.charter-found.unreadable.pdf': 'The charter is a PDF document, which Témoin does not read: {{url}}.',
  'rule.charter-found.unreadable.login-required': 'The charter asks for a login: {{url}}.',
  'rule.charter-found.unreadable.rendered-late':
    'The charter’s page is filled in by scripts once it is open; it was not opened, and so was not read: {{url}}.',
  'rule.charter-found.unreadable.unreachable': 'The charter’s address did not answer: {{url}}.',
  'rule.charter-found.unreadable.too-large': 'The charter’s page is too long to be read: {{url}}.',
  'rule.charter-found.unreadable.not-html': 'The charter’s address does not give a page: {{url}}.',
  'rule.charter-found.unreadable.no-content': 'The charter’s address gives an empty page: {{url}}.',
  'rule.charter-found.unreadable.page-forbids':
    'The portal’s page forbids every request (CSP): the charter could not be asked for, {{url}}.',
  'rule.charter-found.through-worker':
    'A program of the portal (service worker) stood between the server and Témoin: it may have chosen the charter that was read. To be read again with the permission for this portal: {{url}}.',
  'rule.charter-found.not-looked': 'The charter was not read in this audit.',
  'rule.charter-declares-cookies.title': 'Declaration of cookies by the charter',
  'rule.charter-declares-cookies.pass_one': 'The charter declares {{count}} cookie by name.',
  'rule.charter-declares-cookies.pass_other': 'The charter declares {{count}} cookies by name.',
  'rule.charter-declares-cookies.truncated': 'The charter’s page is too long: only a part of it was read.',
  'rule.charter-declares-cookies.names-no-cookie': 'The charter has a table, but no row of it names a cookie.',
  'rule.charter-declares-cookies.no-table': 'The charter’s page has no table or list of cookies.',
  'rule.charter-declares-cookies.empty': 'The charter’s page has no text.',
  'rule.charter-on-another-host.title': 'Host of the charter',
  'rule.charter-on-another-host.pass': 'The charter stands on the portal ({{host}}).',
  'rule.charter-on-another-host.redirects':
    'The charter’s address leads on to {{host}}: check that that page is about {{portal}}.',
  'rule.charter-on-another-host.redirects-somewhere':
    'The charter’s address ({{url}}) leads on to another address, which was not followed: open it, and check that the page reached is about {{portal}}.',
  'rule.charter-on-another-host.review':
    'The charter stands on another host, {{host}}: check that it is about {{portal}}.',
  'rule.names-another-portal.title': 'Portal that the charter speaks of',
  'rule.names-another-portal.pass': 'The charter says that it is about {{hosts}}: that is this portal.',
  'rule.names-another-portal.review':
    'The charter says that it is about {{hosts}}, not {{portal}}: check that this is the same portal.',
  'rule.names-another-portal.fail':
    'The charter says that it is about {{hosts}}, not {{portal}}: it may be taken from another portal, or this portal answers at several addresses.',
  'rule.lifetimes-stated.title': 'Statement of lifetimes',
  'rule.lifetimes-stated.pass': 'The charter states a lifetime for each declared cookie.',
  'rule.lifetimes-stated.fail_one':
    'The charter does not state the lifetime of {{count}} cookie that is not known to be exempt from consent: {{names}}.',
  'rule.lifetimes-stated.fail_other':
    'The charter does not state the lifetime of {{count}} cookies that are not known to be exempt from consent: {{names}}.',
  'rule.lifetimes-stated.exempt_one':
    'Information to be completed: the charter does not state the lifetime of {{count}} cookie of a kind exempt from consent ({{names}}). The CNIL recommends telling of the existence and purpose of such a cookie; its lifetime completes the information.',
  'rule.lifetimes-stated.exempt_other':
    'Information to be completed: the charter does not state the lifetime of {{count}} cookies of a kind exempt from consent ({{names}}). The CNIL recommends telling of the existence and purpose of such cookies; their lifetime completes the information.',
  'rule.purposes-stated.title': 'Statement of purposes',
  'rule.purposes-stated.pass': 'The charter states what each declared cookie is for.',
  'rule.purposes-stated.fail_one': 'The charter does not say what {{count}} cookie is for: {{names}}.',
  'rule.purposes-stated.fail_other': 'The charter does not say what {{count}} cookies are for: {{names}}.',
  'rule.rows-without-name.title': 'Cookie names in the charter’s rows',
  'rule.rows-without-name.pass': 'Each row of the charter names a cookie.',
  'rule.rows-without-name.review_one':
    '{{count}} row of the charter names no cookie and cannot be verified (row {{rows}}).',
  'rule.rows-without-name.review_other':
    '{{count}} rows of the charter name no cookie and cannot be verified (rows {{rows}}).',
  'rule.rows-not-understood.title': 'Reading of the charter’s rows',
  'rule.rows-not-understood.pass': 'All rows of the charter were understood.',
  'rule.rows-not-understood.review_one': '{{count}} row of the charter was not understood: read it yourself.',
  'rule.rows-not-understood.review_other': '{{count}} rows of the charter were not understood: read them yourself.',
  'rule.declared-twice.title': 'Double declarations',
  'rule.declared-twice.pass': 'No cookie is declared twice.',
  'rule.declared-twice.fail': 'The charter declares one cookie in different ways (lifetime or category): {{names}}.',
  'rule.declared-twice.review': 'The charter declares the same cookie several times: {{names}}.',
  'rule.placeholder-too-wide.title': 'Precision of declared names',
  'rule.placeholder-too-wide.pass': 'No declared name would fit any cookie.',
  'rule.placeholder-too-wide.fail': 'These names of the charter would fit any cookie, and so declare none: {{names}}.',
  'rule.languages-agree.title': 'Language versions of the charter',
  'rule.languages-agree.pass': 'The charter declares the same cookies in both languages ({{own}}, {{language}}).',
  'rule.languages-agree.fail':
    'The charter does not declare the same in both languages ({{own}}, {{language}}): {{names}}.',
  'rule.languages-agree.not-looked':
    'The charter’s version in another language ({{language}}) could not be read: it was not compared.',
  'rule.languages-agree.no-table':
    'The charter’s page in another language ({{language}}) declares no cookie by name, unlike this one ({{own}}).',
  'rule.languages-agree.review':
    'The charter seems to declare other things in another language ({{own}}, {{language}}): {{names}}. One of the versions was not wholly understood: compare them yourself.',
  'rule.undeclared-cookies.title': 'Declaration of observed cookies',
  'rule.undeclared-cookies.pass': 'No cookie of the portal is observed without being in the charter.',
  'rule.undeclared-cookies.tracker_one':
    '{{count}} cookie known for measuring or tracking is observed and not declared in the charter: {{names}}.',
  'rule.undeclared-cookies.tracker_other':
    '{{count}} cookies known for measuring or tracking are observed and not declared in the charter: {{names}}.',
  'rule.undeclared-cookies.unknown_one': '{{count}} cookie is observed and not declared in the charter: {{names}}.',
  'rule.undeclared-cookies.unknown_other': '{{count}} cookies are observed and not declared in the charter: {{names}}.',
  'rule.undeclared-cookies.exempt_one':
    '{{count}} cookie of a kind exempt from consent is observed and not declared in the charter ({{names}}): the CNIL recommends telling of the existence and purpose of such a cookie.',
  'rule.undeclared-cookies.exempt_other':
    '{{count}} cookies of a kind exempt from consent are observed and not declared in the charter ({{names}}): the CNIL recommends telling of the existence and purpose of such cookies.',
  'rule.probably-misspelt.title': 'Spelling of declared names',
  'rule.probably-misspelt.pass': 'No name of the charter seems to be misspelt.',
  'rule.probably-misspelt.review_one':
    '{{count}} observed cookie has a name that the charter probably spells otherwise, or that stands in a row that was not understood: {{names}}.',
  'rule.probably-misspelt.review_other':
    '{{count}} observed cookies have names that the charter probably spells otherwise, or that stand in a row that was not understood: {{names}}.',
  'rule.missing-cookies.title': 'Presence of declared cookies',
  'rule.missing-cookies.pass': 'No declared cookie is missing where it was to be expected.',
  'rule.missing-cookies.fail_one':
    '{{count}} cookie is declared in the charter and was not observed where it could be; neither the charter nor Témoin knows of an event that it still waits for: {{names}}.',
  'rule.missing-cookies.fail_other':
    '{{count}} cookies are declared in the charter and were not observed where they could be; neither the charter nor Témoin knows of an event that they still wait for: {{names}}.',
  'rule.audience-over-13-months.title': 'Lifetime of audience measurement (13 months)',
  'rule.audience-over-13-months.pass':
    'No audience-measuring cookie observed or declared goes beyond {{months}} months.',
  'rule.audience-over-13-months.observed':
    'Audience-measuring cookies last longer than {{months}} months, the longest lifetime recommended for tools exempt from consent: {{names}}. Since July 2025 vendors assess themselves by fourteen criteria of the CNIL: ask the provider for that statement.',
  'rule.audience-over-13-months.declared':
    'The charter declares audience-measuring cookies for longer than {{months}} months, the longest lifetime recommended for tools exempt from consent: {{names}}. Since July 2025 vendors assess themselves by fourteen criteria of the CNIL: ask the provider for that statement.',
  'rule.choice-over-6-months.title': 'How long the choice is kept (6 months)',
  'rule.choice-over-6-months.pass':
    'As far as was seen, the choice about cookies is neither kept nor declared for more than {{months}} months.',
  'rule.choice-over-6-months.observed':
    'The choice about cookies is kept for more than {{months}} months, the lifetime given as good practice: {{names}}.',
  'rule.choice-over-6-months.declared':
    'The charter declares that the choice about cookies is kept for more than {{months}} months, the lifetime given as good practice: {{names}}.',
  'rule.necessary-but-tracker.title': 'Trackers declared “necessary”',
  'rule.necessary-but-tracker.pass': 'No cookie declared as necessary is known to measure or to track.',
  'rule.necessary-but-tracker.fail':
    'The charter declares as necessary cookies that are known for measuring or advertising: {{names}}.',
  'rule.necessary-but-tracker.review':
    'The charter declares as necessary cookies that measure the audience ({{names}}): they are exempt from consent only under conditions that this audit cannot verify.',
  'rule.third-party-undeclared.title': 'Declaration of third parties’ cookies',
  'rule.third-party-undeclared.pass': 'No third party’s cookie is observed without being in the charter.',
  'rule.third-party-undeclared.fail_one':
    '{{count}} third party’s cookie is observed and not declared in the charter: {{names}}.',
  'rule.third-party-undeclared.fail_other':
    '{{count}} third parties’ cookies are observed and not declared in the charter: {{names}}.',
  'rule.third-party-undeclared.hosts':
    'The pages load from third parties that are known to set cookies and that the charter does not name: {{names}}.',
  'rule.provider-differs.title': 'Declared provider',
  'rule.provider-differs.pass': 'No row names another provider than the known one.',
  'rule.provider-differs.known':
    'The charter names for these cookies another provider than the one that Témoin knows of: {{names}}.',
  'rule.provider-differs.other-party':
    'Cookies bear a name of the charter but come from another provider than the one that the row names: {{names}}. Check whether they should be declared apart.',
  'rule.other-storage-undeclared.title': 'Declaration of other storage',
  'rule.other-storage-undeclared.pass': 'Nothing is kept elsewhere than in cookies without being in the charter.',
  'rule.other-storage-undeclared.tracker_one':
    '{{count}} name known for measuring or following is kept elsewhere than in cookies and is not declared in the charter: {{names}}. According to the EDPB, article 5(3) of directive 2002/58/EC, which governs cookies, covers these places too.',
  'rule.other-storage-undeclared.tracker_other':
    '{{count}} names known for measuring or following are kept elsewhere than in cookies and are not declared in the charter: {{names}}. According to the EDPB, article 5(3) of directive 2002/58/EC, which governs cookies, covers these places too.',
  'rule.other-storage-undeclared.review_one':
    '{{count}} name is kept elsewhere than in cookies (local storage, the browser’s databases) and not declared in the charter: {{names}}. According to the EDPB, article 5(3) of directive 2002/58/EC, which governs cookies, covers these places too.',
  'rule.other-storage-undeclared.review_other':
    '{{count}} names are kept elsewhere than in cookies (local storage, the browser’s databases) and not declared in the charter: {{names}}. According to the EDPB, article 5(3) of directive 2002/58/EC, which governs cookies, covers these places too.',
  'rule.cookie-not-secure.title': 'Secure attribute',
  'rule.cookie-not-secure.pass': 'All observed cookies of the portal and its third parties have the Secure attribute.',
  'rule.cookie-not-secure.fail':
    'Log-in or security cookies lack the Secure attribute on a portal on HTTPS: {{names}}.',
  'rule.cookie-not-secure.review':
    'Cookies lack the Secure attribute on a portal on HTTPS: {{names}}. To give it to them is good practice.',
  'rule.session-readable-by-scripts.title': 'Access of scripts to session cookies',
  'rule.session-readable-by-scripts.pass': 'The session cookies observed are out of scripts’ reach (HttpOnly).',
  'rule.session-readable-by-scripts.fail':
    'Session cookies can be read by the page’s scripts (no HttpOnly): {{names}}.',
  'rule.samesite-none-without-secure.title': 'SameSite=None and Secure',
  'rule.samesite-none-without-secure.pass':
    'The cookies of the portal and its third parties sent across sites (SameSite=None) all have the Secure attribute.',
  'rule.samesite-none-without-secure.fail':
    'Cookies ask to be sent across sites (SameSite=None) without the Secure attribute: {{names}}.',
  'rule.shared-domain.title': 'Domain shared with other sites',
  'rule.shared-domain.review_one':
    '{{count}} cookie comes from the domain that this portal shares with other sites of the same vendor; nothing shows that this portal set it: {{names}}. An audit in a private window that opened this portal alone will tell.',
  'rule.shared-domain.review_other':
    '{{count}} cookies come from the domain that this portal shares with other sites of the same vendor; nothing shows that this portal set them: {{names}}. An audit in a private window that opened this portal alone will tell.',
} as const;
