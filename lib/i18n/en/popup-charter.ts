export const charterWords = {
  'charter.title': 'Cookie charter',
  'charter.open': 'Open the charter',
  'charter.asked-at': 'Asked for on {{date}}',
  'charter.read-at': 'Read on {{date}}',
  'charter.age': '({{age}})',
  'charter.no-address': 'Text without an address',
  'charter.origin.link': 'found through a link of the page',
  'charter.origin.known-path': 'found at the usual address',
  'charter.origin.user-address': 'at the address you gave',
  'charter.origin.pasted-text': 'from the text you pasted',
  'charter.origin.this-page': 'in the open page',
  'charter.truncated': 'The page exceeds the reading limit: only its beginning was read.',
  'charter.through-worker':
    'A program of the portal (service worker) stood in between: it may have chosen what was read. Allow Témoin for this portal to read the charter without it.',
  'charter.old-answer':
    'This answer was made on {{date}}: a copy kept on the way (cache). The charter may have changed since.',
  'charter.opened-before':
    'Today the address alone does not give this text: the charter is judged as it stood in the page opened then.',

  'charter.status.read': 'Charter read',
  'charter.status.not-found': 'No cookie charter found',
  'charter.status.redirects-elsewhere': 'The charter redirects to another address',
  'charter.status.other-host': 'The charter is published on another site',
  'charter.status.pdf': 'The charter is a PDF file',
  'charter.status.login-required': 'The charter can be seen only after logging in',
  'charter.status.rendered-late': 'The charter is displayed by scripts',
  'charter.status.http-error': 'The server did not give the charter',
  'charter.status.unreachable': 'The charter’s page did not answer',
  'charter.status.too-large': 'The charter’s page is too long',
  'charter.status.not-html': 'The charter’s address does not give a web page',
  'charter.status.no-content': 'The charter’s address gives an empty page',
  'charter.status.page-forbids': 'The portal’s page forbids asking for the charter',
  'charter.status.not-looked': 'The charter was not looked at',

  'charter.about.read': 'It was read and understood.',
  'charter.about.not-found':
    'Témoin tried the page’s links and the usual addresses: none is a cookie charter. If you know where it is, say so.',
  'charter.links-looked.some': 'The page has too many links for all to be looked at: the charter may be elsewhere.',
  'charter.links-looked.none': 'The links of the page could not be looked at: the charter may be elsewhere.',
  'charter.about.redirects-elsewhere':
    'Témoin does not follow a redirection without your consent. Open the charter, then click Témoin again in that tab.',
  'charter.about.other-host': 'Reading it takes a permission for that site; or paste its text.',
  'charter.about.pdf': 'Témoin does not read PDF files. Open it, copy its table and paste it here.',
  'charter.about.login-required':
    'Open it and log in, then click Témoin again and say that the open page is the charter.',
  'charter.about.rendered-late':
    'Its table is not in the page as the server gives it. Open it, then click Témoin again and say that the open page is the charter.',
  'charter.about.http-error': 'Try again, give another address or paste its text.',
  'charter.about.unreachable': 'The connection failed or took too long. Try again, or paste its text.',
  'charter.about.too-large': 'It exceeds the reading limit. Copy only the table of cookies and paste it here.',
  'charter.about.not-html': 'Give another address, or paste the charter’s text.',
  'charter.about.no-content': 'It answers, with nothing to read. Give another address, or paste the charter’s text.',
  'charter.about.page-forbids':
    'Its security policy (CSP) blocks every request made from the page. Allow Témoin for this portal: the charter is then asked for without the page. Otherwise open it, then click Témoin again.',
  'charter.about.not-looked':
    'Témoin could not look at the page: there was not enough time, the portal’s page did not answer, or the reading was stopped.',

  'charter.content.names-no-cookie': 'The charter names no cookie',
  'charter.content.no-table': 'The charter contains no table of cookies',
  'charter.content.empty': 'The charter’s page is empty',
  'charter.about.names-no-cookie': 'It has a table or a list about cookies, but no row of it gives a name.',
  'charter.about.no-table':
    'Témoin reads text there, but no table or list that declares cookies. If the table is elsewhere, say so.',
  'charter.about.empty':
    'Its text may be displayed by scripts. Open it, then click Témoin again and say that the open page is the charter.',

  'charter.http-status': 'Server’s answer: {{status}}',
  'charter.redirects-to': 'Address given:',
  'charter.attempts_one': '{{count}} address tried',
  'charter.attempts_other': '{{count}} addresses tried',

  'charter.other': 'Read another charter',
  'charter.offers': 'Point to the charter',
  'charter.offer.follow': 'Read the charter at that address',
  'charter.offer.this-page': 'The open page is the charter',
  'charter.offer.address': 'Give an address',
  'charter.offer.address.label': 'Address of the charter',
  'charter.offer.address.button': 'Read this address',
  'charter.offer.address.invalid': 'This address is not valid: it begins with https:// or http://.',
  'charter.offer.paste': 'Paste the text',
  'charter.offer.paste.label': 'Text of the charter, table included',
  'charter.offer.paste.button': 'Read this text',
  'charter.offer.paste.empty': 'Paste the text of the charter first.',
} as const;
