export const verdicts = {
  'verdict.declared': 'declared',
  'verdict.probably-declared': 'probably declared',
  'verdict.undeclared': 'not declared in the charter',
  'verdict.no-charter': 'no charter to compare with',
  'verdict.shared-domain': 'shared domain, to be looked at',
  'verdict.observed': 'observed',
  'verdict.conditional': 'still awaited',
  'verdict.missing': 'missing',
  'verdict.not-looked': 'not looked at',
  'verdict.unverifiable': 'cannot be verified',
  'reason.declared.exact': '“{{name}}” is in the charter, row {{row}} of table {{table}} (“{{words}}”).',
  'reason.declared.exact.parent':
    '“{{name}}” is in the charter, row {{row}} of table {{table}} (“{{words}}”). It belongs to the parent domain {{domain}}.',
  'reason.declared.pattern':
    '“{{name}}” fits the pattern “{{declared}}” of the charter, row {{row}} of table {{table}} (“{{words}}”).',
  'reason.declared.pattern.parent':
    '“{{name}}” fits the pattern “{{declared}}” of the charter, row {{row}} of table {{table}} (“{{words}}”). It belongs to the parent domain {{domain}}.',
  'reason.declared.family':
    '“{{name}}” belongs to the family “{{declared}}” of the charter, row {{row}} of table {{table}} (“{{words}}”).',
  'reason.declared.family.parent':
    '“{{name}}” belongs to the family “{{declared}}” of the charter, row {{row}} of table {{table}} (“{{words}}”). It belongs to the parent domain {{domain}}.',
  'reason.near.spelling':
    '“{{name}}” looks like “{{declared}}” of the charter, row {{row}} of table {{table}}: probably a misspelling in the charter.',
  'reason.near.unseen':
    '“{{name}}” reads like “{{declared}}” of the charter, row {{row}} of table {{table}}, but one of the two holds characters that nobody sees: it is not the same name. To be written again in the charter, or checked.',
  'reason.near.party':
    'The charter does declare “{{declared}}”, row {{row}} of table {{table}}, but for the provider “{{provider}}”; this cookie belongs to the domain {{domain}}.',
  'reason.near.party-unstated':
    'The charter does declare “{{declared}}”, row {{row}} of table {{table}}, without naming a provider; this cookie belongs to a third party, {{domain}}.',
  'reason.near.storage':
    'The charter declares “{{declared}}”, row {{row}} of table {{table}}, but for another kind of storage.',
  'reason.near.unread':
    '“{{name}}” appears in a row of the charter that could not be understood, row {{row}} of table {{table}}.',
  'reason.undeclared.own': 'No row of the charter names “{{name}}”.',
  'reason.undeclared.parent':
    'No row of the charter names “{{name}}”. It belongs to the parent domain {{domain}} and is sent to the portal.',
  'reason.undeclared.parent-unseen':
    'No row of the charter names “{{name}}”. It belongs to the parent domain {{domain}} and is sent to the portal; its setting was not seen and may be the doing of another site of that domain.',
  'reason.undeclared.third': 'No row of the charter names “{{name}}”, a third party’s cookie ({{domain}}).',
  'reason.undeclared.shared':
    '“{{name}}” comes from the domain {{domain}}, which this portal shares with other sites; nothing shows that this portal set it.',
  'reason.undeclared.storage': 'No row of the charter names “{{name}}”, kept elsewhere than in cookies by {{domain}}.',
  'reason.no-charter.absent': 'No charter was read: “{{name}}” is compared with nothing.',
  'reason.no-charter.no-table': 'The page that was read has no table of cookies: “{{name}}” is compared with nothing.',
  'reason.no-charter.truncated':
    'The part of the charter that could be read does not name “{{name}}”; the page is too long to be read whole.',
  'reason.observed.gone':
    'Declared in row {{row}} of table {{table}} (“{{words}}”) and observed during this audit: seen at {{at, clock}}, no longer there at {{goneAt, clock}}.',
  'reason.observed_one': 'Declared in row {{row}} of table {{table}} (“{{words}}”) and observed.',
  'reason.observed_other': 'Declared in row {{row}} of table {{table}} (“{{words}}”) and observed in {{count}} forms.',
  'reason.unverifiable.too-wide':
    'In row {{row}} of table {{table}}, “{{declared}}” would fit any name: the row cannot be verified.',
  'reason.unverifiable.misspelt':
    'In row {{row}} of table {{table}}, “{{declared}}” probably means “{{name}}”, observed under that name: until the spelling is corrected, the row cannot be verified.',
  'reason.unverifiable.keeps-nothing':
    'In row {{row}} of table {{table}}, “{{declared}}” names nothing that is kept under that name (pixel, software component): the row cannot be verified.',
  'event.login': 'a login',
  'reason.conditional.login':
    'Not observed, as expected: by row {{row}} of table {{table}} (“{{words}}”) it comes with a login; no login was seen during this audit.',
  'reason.conditional.login.known':
    'Not observed, as expected: the cookie “{{declared}}” (row {{row}} of table {{table}}) is known to come with a login; no login was seen during this audit.',
  'reason.missing.login':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: it was to come with a login, and a login was seen during this audit.',
  'event.language-change': 'a change of language',
  'reason.conditional.language-change':
    'Not observed, as expected: by row {{row}} of table {{table}} (“{{words}}”) it comes with a change of language; no change of language was seen during this audit.',
  'reason.conditional.language-change.known':
    'Not observed, as expected: the cookie “{{declared}}” (row {{row}} of table {{table}}) is known to come with a change of language; no change of language was seen during this audit.',
  'reason.missing.language-change':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: it was to come with a change of language, and a change of language was seen during this audit.',
  'event.consent-choice': 'a choice about cookies',
  'reason.conditional.consent-choice':
    'Not observed, as expected: by row {{row}} of table {{table}} (“{{words}}”) it comes with a choice about cookies; no choice about cookies was seen during this audit.',
  'reason.conditional.consent-choice.known':
    'Not observed, as expected: the cookie “{{declared}}” (row {{row}} of table {{table}}) is known to come with a choice about cookies; no choice about cookies was seen during this audit.',
  'reason.missing.consent-choice':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: it was to come with a choice about cookies, and a choice about cookies was seen.',
  'event.acceptance': 'the acceptance of these cookies',
  'reason.conditional.acceptance':
    'Not observed, as expected: by row {{row}} of table {{table}} (“{{words}}”) it comes with the acceptance of these cookies; their acceptance was not seen during this audit.',
  'reason.conditional.acceptance.known':
    'Not observed, as expected: the cookie “{{declared}}” (row {{row}} of table {{table}}) is known to come with the acceptance of these cookies; their acceptance was not seen during this audit.',
  'reason.missing.acceptance':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: it was to come with the acceptance of these cookies, and that acceptance was seen.',
  'event.back-office-visit': 'a visit to the back office',
  'reason.conditional.back-office-visit':
    'Not observed, as expected: by row {{row}} of table {{table}} (“{{words}}”) it comes with a visit to the back office; none was seen during this audit.',
  'reason.conditional.back-office-visit.known':
    'Not observed, as expected: the cookie “{{declared}}” (row {{row}} of table {{table}}) is known to come with a visit to the back office; none was seen during this audit.',
  'reason.missing.back-office-visit':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: it was to come with a visit to the back office, and one was seen during this audit.',
  'event.form-shown': 'a protected form being shown (the log-in page, say)',
  'reason.conditional.form-shown':
    'Not observed, as expected: by row {{row}} of table {{table}} (“{{words}}”) it comes with a protected form being shown (the log-in page, say); none was seen during this audit.',
  'reason.conditional.form-shown.known':
    'Not observed, as expected: the cookie “{{declared}}” (row {{row}} of table {{table}}) is known to come with a protected form being shown (the log-in page, say); none was seen during this audit.',
  'reason.missing.form-shown':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: it was to come with a protected form being shown (the log-in page, say), and such a form was seen during this audit.',
  'reason.missing.no-event':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and missing: the places where it could be were looked at, and neither the charter nor Témoin knows of an event that it waits for.',
  'reason.not-looked.permission-missing':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the permission to look at the cookies of {{scope}} was not given.',
  'reason.not-looked.permission-refused':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the permission to look at the cookies of {{scope}} was refused.',
  'reason.not-looked.withheld-by-browser':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the browser does not let the cookies of {{scope}} be seen.',
  'reason.not-looked.permission-withdrawn':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the permission to look at the cookies of {{scope}} was withdrawn during the audit.',
  'reason.not-looked.not-supported-by-browser':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: this browser has no way to look at {{scope}}.',
  'reason.not-looked.not-asked':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the permission to look at {{scope}} was not asked for.',
  'reason.not-looked.page-loaded-before':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the page of {{scope}} was loaded before the audit began.',
  'reason.not-looked.page-did-not-answer':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the page of {{scope}} did not answer in time.',
  'reason.not-looked.page-still-loading':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the page of {{scope}} had not finished loading.',
  'reason.not-looked.blocked':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not observed, which proves nothing: the browser or another extension blocks requests to {{scope}} or keeps its cookies away.',
  'reason.not-looked.blocking-not-known':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), and absent, which proves nothing: nobody watched the responses of {{scope}}, and the browser may block its cookies.',
  'reason.not-looked.blocked-by-browser':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the browser blocks the cookies of {{scope}}, and could not keep it.',
  'reason.not-looked.page-sandboxed':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the page, cut off from its own site (CSP “sandbox”), does not let be seen what {{scope}} keeps.',
  'reason.not-looked.no-control-reading':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not observed, which proves nothing: the page could not confirm the list of the cookies of {{scope}}.',
  'reason.not-looked.partly-looked':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not found in what was read: {{scope}} keeps too much for all of it to be read.',
  'reason.not-looked.sightings-dropped':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not found in what is remembered: more cookies came and went on {{scope}} than Témoin remembers, and this one may have been among them.',
  'reason.not-looked.evicted':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not observed, which proves nothing: the browser has reached its limit of cookies for {{scope}}, and some may be gone.',
  'reason.not-looked.timeline-cut':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: not all that the pages of {{scope}} loaded is known.',
  'reason.not-looked.frames-unread':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: a frame in a page of {{scope}} could not be read.',
  'reason.not-looked.led-elsewhere':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: nobody saw where an address of {{scope}} leads.',
  'reason.not-looked.worker-unwatched':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: a worker of {{scope}} makes requests that nobody watched.',
  'reason.not-looked.too-many':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the pages of {{scope}} are too large to be looked through as a whole.',
  'reason.not-looked.not-seen-loading':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: no page seen during this audit was seen loading from {{scope}}.',
  'reason.not-looked.failed':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: looking at {{scope}} failed.',
  'reason.not-looked.not-loaded':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: no page seen during this audit loads anything from {{scope}}.',
  'reason.not-looked.not-in-audit':
    'Declared in row {{row}} of table {{table}} (“{{words}}”), but not looked for: the place where it would be is not part of this audit.',
} as const;
