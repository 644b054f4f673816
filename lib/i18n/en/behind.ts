export const behind = {
  'behind.necessary': 'needed by the site',
  'behind.preferences': 'the visitor’s preferences',
  'behind.statistics': 'audience measurement',
  'behind.marketing': 'advertising and tracking',
  'behind.other': 'other use',
  'behind.no-company': 'provider not known',
  'behind.no-purpose': 'use not known',
  'behind.unknown': 'provider and use not known',
  'behind.from.own': 'known to Témoin',
  'behind.from.charter': 'as the charter says',
  'behind.from.open-cookie-database': 'from the Open Cookie Database, to be checked',
} as const;
