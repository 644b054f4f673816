/** What the portal’s manager can do about each rule’s findings. */
export const reportTodo = {
  'rule.charter-found.todo':
    'Publish the cookie charter at an address open to all, and link to it at the foot of each page.',
  'rule.charter-declares-cookies.todo':
    'Add to the charter a table that names each cookie, with its provider, purpose and duration.',
  'rule.charter-on-another-host.todo':
    'Check that the charter published on that other site speaks of this portal; publish one on the portal if not.',
  'rule.names-another-portal.todo':
    'Replace the other portal’s name in the charter by this portal’s, once the text is checked to fit it.',
  'rule.lifetimes-stated.todo':
    'State in the charter how long each cookie is kept. The corrected charter proposes those that are known.',
  'rule.purposes-stated.todo': 'State in the charter what each cookie is for.',
  'rule.rows-without-name.todo': 'Write in these rows the cookie’s exact name, as the browser shows it.',
  'rule.rows-not-understood.todo': 'Read these rows again: one row a cookie, with its name in a cell of its own.',
  'rule.declared-twice.todo': 'Keep one row a cookie, or say what sets the two apart.',
  'rule.placeholder-too-wide.todo':
    'Replace the name that is too wide by the exact one, or by its beginning followed by “*”.',
  'rule.languages-agree.todo': 'Give the same list of cookies and the same durations in all languages of the charter.',
  'rule.undeclared-cookies.todo':
    'Declare these cookies in the charter, with their provider, purpose and duration, or stop setting them.',
  'rule.probably-misspelt.todo': 'Correct the spelling of these names in the charter, down to capitals and signs.',
  'rule.missing-cookies.todo': 'Confirm that these cookies are still in use; if not, take them out of the charter.',
  'rule.audience-over-13-months.todo':
    'Set the audience measurement tool so that its cookies last no more than thirteen months.',
  'rule.choice-over-6-months.todo': 'Set the banner to ask the visitor again after six months.',
  'rule.necessary-but-tracker.todo':
    'File these cookies under their real purpose and ask for the visitor’s consent before setting them.',
  'rule.third-party-undeclared.todo':
    'Declare these cookies with the name of the third party that sets them, or remove the content that brings them.',
  'rule.provider-differs.todo':
    'Check where these cookies come from, and correct the provider in the charter or add a row.',
  'rule.other-storage-undeclared.todo': 'Declare too what the portal keeps in the browser elsewhere than in cookies.',
  'rule.cookie-not-secure.todo': 'Ask the provider to add the “Secure” attribute to these cookies.',
  'rule.session-readable-by-scripts.todo': 'Ask the provider to add the “HttpOnly” attribute to log-in cookies.',
  'rule.samesite-none-without-secure.todo':
    'Ask the provider to add the “Secure” attribute: without it, browsers refuse these cookies.',
  'rule.shared-domain.todo': 'Nothing to correct here; ask the provider whether these cookies serve the portal too.',
  'rule.tracker-before-choice.todo':
    'Set these trackers only once the visitor agrees; where audience measurement is exempt, ask the provider to attest it.',
  'rule.tracker-after-refusal.todo':
    'Have the refusal respected: set these trackers no more once the visitor has refused.',
  'rule.tracker-sent-after-refusal.todo':
    'Have the refusal respected: send these trackers neither to the portal nor to third parties once the visitor has refused.',
  'rule.tracker-kept-after-withdrawal.todo':
    'Delete these trackers as soon as the visitor refuses or withdraws consent.',
  'rule.lifetime-over-declared.todo':
    'Correct the duration in the charter, or set the cookie to last what the charter says.',
  'rule.everything-looked-at.todo': 'Examine again from the portal, choosing “Examine everything”.',
} as const;
