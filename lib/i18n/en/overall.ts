/** The sentence over all: what was found wrong first, then how much was tested, then what was not looked at. */
export const overall = {
  'overall.could-not-look': 'The portal’s cookies could not be looked at: nothing can be said of the charter.',
  'overall.no-parents':
    'No undeclared cookie was observed, but the cookies of the portal’s parent domains, which it receives too, were not looked at: nothing says that the charter is complete.',
  'overall.despite-refusal':
    'The refusal is not respected. Trackers that came after a refusal, or stayed in spite of it: {{despiteRefusal}}.',
  'overall.despite-refusal.partial':
    'The refusal is not respected. Trackers that came after a refusal, or stayed in spite of it: {{despiteRefusal}}. Checks not made: {{hidden}} of {{places}}.',
  'overall.before-choice':
    'The portal does not wait for the visitor’s choice. Trackers that came before any choice: {{beforeChoice}}.',
  'overall.before-choice.partial':
    'The portal does not wait for the visitor’s choice. Trackers that came before any choice: {{beforeChoice}}. Checks not made: {{hidden}} of {{places}}.',
  'overall.no-charter': 'No cookie charter was read: the cookies observed ({{cookies}}) are compared with nothing.',
  'overall.no-charter.partial':
    'No cookie charter was read: the cookies observed ({{cookies}}) are compared with nothing. Checks not made: {{hidden}} of {{places}}.',
  'overall.no-table':
    'The page that was read declares no cookie: the cookies observed ({{cookies}}) are compared with nothing.',
  'overall.no-table.partial':
    'The page that was read declares no cookie: the cookies observed ({{cookies}}) are compared with nothing. Checks not made: {{hidden}} of {{places}}.',
  'overall.undeclared-and-missing':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}}; cookies declared but missing: {{missing}}.',
  'overall.undeclared-and-missing_trackers':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}}, of which {{trackers}} for measuring or tracking; cookies declared but missing: {{missing}}.',
  'overall.undeclared-and-missing.partial':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}}; cookies declared but missing: {{missing}}. Checks not made: {{hidden}} of {{places}}.',
  'overall.undeclared-and-missing.partial_trackers':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}}, of which {{trackers}} for measuring or tracking; cookies declared but missing: {{missing}}. Checks not made: {{hidden}} of {{places}}.',
  'overall.undeclared':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}}.',
  'overall.undeclared_trackers':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}}, of which {{trackers}} for measuring or tracking.',
  'overall.undeclared.partial':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}}. Checks not made: {{hidden}} of {{places}}.',
  'overall.undeclared.partial_trackers':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}}, of which {{trackers}} for measuring or tracking. Checks not made: {{hidden}} of {{places}}.',
  'overall.missing':
    'The charter declares cookies that were not found: {{missing}}. No undeclared cookie was observed.',
  'overall.missing.partial':
    'The charter declares cookies that were not found: {{missing}}. No undeclared cookie was observed. Checks not made: {{hidden}} of {{places}}.',
  'overall.other-failure':
    'Shortcomings were found, told in the report. No undeclared cookie was observed, and no declared one is missing.',
  'overall.other-failure.partial':
    'Shortcomings were found, told in the report. No undeclared cookie was observed, and no declared one is missing. Checks not made: {{hidden}} of {{places}}.',
  'overall.to-look-at':
    'No cookie observed contradicts the charter; some points are left to be looked at, listed in the report.',
  'overall.to-look-at.partial':
    'No cookie observed contradicts the charter; some points are left to be looked at, listed in the report. Checks not made: {{hidden}} of {{places}}.',
  'overall.to-look-at.partial_mostly':
    'No conclusion can be drawn: {{hidden}} checks of {{places}} were not made. No cookie observed contradicts the charter; some points are left to be looked at, listed in the report.',
  'overall.nothing-seen':
    'No cookie of the portal was observed: nothing contradicts the charter, and nothing confirms it (declared: {{declared}}).',
  'overall.nothing-seen.partial':
    'No cookie of the portal was observed: nothing contradicts the charter, and nothing confirms it (declared: {{declared}}). Checks not made: {{hidden}} of {{places}}.',
  'overall.nothing-seen.partial_mostly':
    'No conclusion can be drawn: {{hidden}} checks of {{places}} were not made. No cookie of the portal was observed: nothing contradicts the charter, and nothing confirms it (declared: {{declared}}).',
  'overall.honest':
    'The charter tells the truth about what was observed: all its declarations are verified ({{observed}} of {{declared}}), and no undeclared cookie was seen.',
  'overall.honest_part':
    'Nothing contradicts the charter so far. Declarations verified: {{observed}} of {{declared}}; what sets the others (login, choice, language…) was not seen.',
  'overall.honest.partial':
    'Nothing that was looked at contradicts the charter. Declarations verified: {{observed}} of {{declared}}. Checks not made: {{hidden}} of {{places}}.',
  'overall.honest.partial_part':
    'Nothing contradicts the charter so far. Declarations verified: {{observed}} of {{declared}}; what sets the others (login, choice, language…) was not seen. Checks not made: {{hidden}} of {{places}}.',
  'overall.honest.partial_mostly':
    'No conclusion can be drawn: {{hidden}} checks of {{places}} were not made. Nothing that was looked at contradicts the charter. Declarations verified: {{observed}} of {{declared}}.',
} as const;
