export const common = {
  'common.product': 'Témoin',
  'common.tagline': 'Does the cookie charter tell the truth?',
  'common.colon': ': ',
  'common.yes': 'yes',
  'common.no': 'no',
  'common.unknown': 'unknown',
  'common.none': 'none',
  'common.cookies_one': '{{count}} cookie',
  'common.cookies_other': '{{count}} cookies',
} as const;
