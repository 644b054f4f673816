/** The sentence over all: what was found wrong first, then how much was tested, then what was not looked at. */
export const overall = {
  'overall.could-not-look': 'The portal’s cookies could not be looked at: nothing can be said of the charter.',
  'overall.no-parents':
    'The cookies of the wider site that the portal is part of, which it receives too, were not looked at: nothing says that the charter is complete. No undeclared cookie was seen elsewhere.',
  'overall.despite-refusal':
    'The visitor’s refusal is not respected. Trackers (cookies or the like) that came after it, or were kept in spite of it: {{despiteRefusal}}.',
  'overall.despite-refusal.partial':
    'The visitor’s refusal is not respected. Trackers (cookies or the like) that came after it, or were kept in spite of it: {{despiteRefusal}}. This finding stands; checks left to make, which might add others: {{hidden}} of {{places}}.',
  'overall.before-choice':
    'The portal does not wait for the visitor to accept or refuse. Trackers (cookies or the like) that came before any choice: {{beforeChoice}}.',
  'overall.before-choice.partial':
    'The portal does not wait for the visitor to accept or refuse. Trackers (cookies or the like) that came before any choice: {{beforeChoice}}. This finding stands; checks left to make, which might add others: {{hidden}} of {{places}}.',
  'overall.no-charter':
    'No cookie charter could be read (the report says why): the cookies observed ({{cookies}}) are compared with nothing.',
  'overall.no-charter.partial':
    'No cookie charter could be read (the report says why): the cookies observed ({{cookies}}) are compared with nothing. Checks left to make: {{hidden}} of {{places}}.',
  'overall.no-table':
    'The page read as the charter announces no cookie, or does so in a way that was not understood. Cookies observed: {{cookies}}.',
  'overall.no-table.partial':
    'The page read as the charter announces no cookie, or does so in a way that was not understood. Cookies observed: {{cookies}}. Checks left to make: {{hidden}} of {{places}}.',
  'overall.undeclared-and-missing':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}}; cookies of the charter that are not on the portal: {{missing}}.',
  'overall.undeclared-and-missing_trackers':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}} ({{trackers}} of them for measuring or tracking visitors); cookies of the charter that are not on the portal: {{missing}}.',
  'overall.undeclared-and-missing.partial':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}}; cookies of the charter that are not on the portal: {{missing}}. This finding stands; checks left to make, which might add others: {{hidden}} of {{places}}.',
  'overall.undeclared-and-missing.partial_trackers':
    'The charter does not match what was observed. Cookies not declared in the charter: {{undeclared}} ({{trackers}} of them for measuring or tracking visitors); cookies of the charter that are not on the portal: {{missing}}. This finding stands; checks left to make, which might add others: {{hidden}} of {{places}}.',
  'overall.undeclared':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}}.',
  'overall.undeclared_trackers':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}} ({{trackers}} of them for measuring or tracking visitors).',
  'overall.undeclared.partial':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}}. This finding stands; checks left to make, which might add others: {{hidden}} of {{places}}.',
  'overall.undeclared.partial_trackers':
    'The charter does not declare all that was observed. Cookies observed and not declared in the charter: {{undeclared}} ({{trackers}} of them for measuring or tracking visitors). This finding stands; checks left to make, which might add others: {{hidden}} of {{places}}.',
  'overall.missing':
    'The charter announces cookies that were looked for and are not on the portal: {{missing}}. No undeclared cookie was seen.',
  'overall.missing.partial':
    'The charter announces cookies that were looked for and are not on the portal: {{missing}}. No undeclared cookie was seen. Checks left to make: {{hidden}} of {{places}}.',
  'overall.other-failure':
    'No undeclared cookie was seen and no announced one is missing, but other shortcomings were found: the report tells them.',
  'overall.other-failure.partial':
    'No undeclared cookie was seen and no announced one is missing, but other shortcomings were found: the report tells them. Checks left to make: {{hidden}} of {{places}}.',
  'overall.to-look-at':
    'The cookies seen do not contradict the charter; some points are left for a person to look at, listed in the report.',
  'overall.to-look-at.partial':
    'The cookies seen do not contradict the charter; some points are left for a person to look at, listed in the report. Checks left to make: {{hidden}} of {{places}}.',
  'overall.to-look-at.partial_mostly':
    'No conclusion can be drawn: {{hidden}} checks of {{places}} were not made. Some points are left for a person to look at, listed in the report.',
  'overall.nothing-seen':
    'No cookie of the portal appeared (announced in the charter: {{declared}}): the charter is neither confirmed nor refuted.',
  'overall.nothing-seen.partial':
    'No cookie of the portal appeared (announced in the charter: {{declared}}): the charter is neither confirmed nor refuted. Checks left to make: {{hidden}} of {{places}}.',
  'overall.nothing-seen.partial_mostly':
    'No conclusion can be drawn: {{hidden}} checks of {{places}} were not made. No cookie of the portal appeared (announced in the charter: {{declared}}).',
  'overall.honest':
    'The charter tells the truth about what was observed: all cookies it announces were found ({{observed}} of {{declared}}), and no undeclared cookie was seen.',
  'overall.honest_part':
    'Nothing contradicts the charter so far. Cookies announced and found: {{observed}} of {{declared}}; the others are awaited after an action (login, choice, language…) that was not seen.',
  'overall.honest.partial':
    'Nothing that was looked at contradicts the charter. Cookies announced and found: {{observed}} of {{declared}}. Checks left to make: {{hidden}} of {{places}}.',
  'overall.honest.partial_part':
    'Nothing contradicts the charter so far. Cookies announced and found: {{observed}} of {{declared}}; the others are awaited after an action (login, choice, language…) that was not seen. Checks left to make: {{hidden}} of {{places}}.',
  'overall.honest.partial_mostly':
    'No conclusion can be drawn: {{hidden}} checks of {{places}} were not made. Cookies announced and found: {{observed}} of {{declared}}.',
} as const;
