export const lookedAtRule = {
  'rule.everything-looked-at.title': 'Extent of the examination',
  'rule.everything-looked-at.pass': 'In the browser, all checks of this audit were made.',
  'rule.everything-looked-at.first-party-jar': 'The portal’s cookies ({{where}}) were not looked at.',
  'rule.everything-looked-at.parent-domain': 'The cookies of the parent domain {{where}} were not looked at.',
  'rule.everything-looked-at.partitioned': 'The partitioned cookies were not looked at ({{where}}).',
  'rule.everything-looked-at.third-party': 'The cookies of the third party {{where}} were not looked at.',
  'rule.everything-looked-at.third-party-hosts':
    'Which other sites the pages of {{where}} load from is not known for certain.',
  'rule.everything-looked-at.other-storage': 'The other storage of {{where}} was not looked at.',
  'rule.everything-looked-at.sent':
    'What the pages of {{where}} send to other sites was not watched, or not everywhere.',
  'rule.everything-looked-at.requests-dropped':
    'The pages of {{where}} sent more than Témoin remembers: some hosts or names of cookies are missing.',
  'rule.everything-looked-at.setters':
    'Who sets the cookies was not watched ({{where}}). To know it: “Watch who sets the cookies” in Témoin, then reload the page.',
  'rule.everything-looked-at.local-storage': 'The local storage of {{where}} was not looked at.',
  'rule.everything-looked-at.session-storage': 'The session storage of {{where}} was not looked at.',
  'rule.everything-looked-at.indexed-db': 'The databases (IndexedDB) of {{where}} were not looked at in full.',
  'rule.everything-looked-at.cache-storage': 'The caches of {{where}} were not looked at.',
  'rule.everything-looked-at.service-worker': 'The service workers of {{where}} were not looked at.',
  'rule.everything-looked-at.third-party-cookies-blocked':
    'The browser blocks the cookies of the third party {{where}}: another visitor may receive some.',
  'rule.everything-looked-at.requests-blocked':
    'Requests to {{where}} or its site were blocked by the browser or another extension: another visitor may receive more cookies.',
  'rule.everything-looked-at.cookies-not-kept':
    'Responses of {{where}} asked for cookies that the browser does not hold: another visitor may receive them.',
  'rule.everything-looked-at.blocking-not-known':
    'Whether the browser blocks the cookies of the third party {{where}} is not known: nobody watched its responses.',
  'rule.everything-looked-at.no-control-reading':
    'The page could not say which cookies it sees: nothing confirms that the list of the cookies of {{where}} is complete.',
  'rule.everything-looked-at.partly-looked':
    'Only a part of what {{where}} keeps elsewhere than in cookies was read: there is too much of it.',
  'rule.everything-looked-at.sightings-dropped':
    'More cookies came and went on {{where}} than Témoin remembers: the oldest of those gone are not known any more.',
  'rule.everything-looked-at.near-cookie-limit':
    'The site of {{where}} is near the browser’s limit of cookies: some may have been erased before the listing.',
  'rule.everything-looked-at.worker-restarted':
    'The browser interrupted the watching of what {{where}} sets for a moment: a setting may have escaped.',
  'rule.everything-looked-at.responses-dropped':
    'The pages of {{where}} set more cookies than Témoin remembers: who set the oldest is not known any more.',
} as const;
