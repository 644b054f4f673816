export const popup = {
  'popup.language': 'Display language',

  'popup.looking': 'Looking…',
  'popup.looking.text': 'Témoin first lists the cookies that are there, then reads the site’s charter.',

  'popup.unreadable.title': 'This page cannot be looked at',
  'popup.unreadable.closed':
    'The browser does not let extensions read this page: it is one of its own, an error page, its extension store or its PDF viewer. Open the portal in a tab, then click Témoin again.',
  'popup.unreadable.no-access':
    'The browser gives no access to this page: it is one of its own, or else the tab has gone to another address since your click. In the portal’s tab, click the Témoin button again.',
  'popup.unreadable.gone':
    'The tab was closed, or went to another page before it could answer. Nothing is concluded from it.',
  'popup.unreadable.broke':
    'The page was asked and could not answer: something in it made the reading fail. Nothing is concluded from it.',
  'popup.unreadable.no-answer':
    'The page did not answer in time: it has not finished loading, or a script of its own keeps it busy. Nothing is concluded from it.',
  'popup.unreadable.page': 'Open page:',

  'popup.not-a-portal.title': 'This site is not recognised as an Opendatasoft portal',
  'popup.not-a-portal.none': 'Témoin finds none of the signs of an Opendatasoft (Huwise) portal here.',
  'popup.not-a-portal.embed':
    'The page embeds Opendatasoft elements (ods-widgets), as any site may: that does not make it a portal.',
  'popup.not-a-portal.weak':
    'The page shows a few signs of an Opendatasoft (Huwise) portal, which other software shows too.',
  'popup.not-a-portal.offer':
    'You can audit it all the same. The method is the same; only finding the charter is less certain.',
  'popup.not-a-portal.button': 'Audit this site anyway',

  'popup.cancel': 'Stop',
  'popup.stopped.title': 'The audit was stopped',
  'popup.stopped.text': 'You stopped it before there was anything to show. Nothing is concluded from it.',
  'popup.page-did-not-answer.title': 'The page did not answer',
  'popup.page-did-not-answer.text':
    'One of its scripts probably keeps it busy. Here is what is known without it; what could not be asked of it is marked “not looked at”.',
  'popup.page-still-loading.title': 'The page has not finished loading',
  'popup.page-still-loading.text': 'Here is what it shows so far; what is still to come is not known.',

  'popup.moved.title': 'The page went to another portal during the audit',
  'popup.moved.text': 'The audit was of {{from}}; the tab now shows {{to}}.',
  'popup.moved.hidden':
    'The audit was of {{from}}; the tab now shows another page, which the browser does not let be seen.',
  'popup.moved.why':
    'A report is of one portal alone: nothing of what had been gathered is shown, and nothing is concluded from it.',
  'popup.moved.button': 'Start again on {{to}}',
  'popup.moved.button.hidden': 'Start again on the page shown',

  'popup.failure.title': 'The audit did not complete',
  'popup.failure.memory-full':
    'The memory that the browser grants the extension is full, even without what could go. Close the tabs of portals that were audited before, or restart the browser, which empties it; then try again.',
  'popup.failure.disk-full':
    'The disk, or the room that the browser leaves the extension on it, is full. Delete old audits from the history or make room, then try again.',
  'popup.failure.no-answer':
    'The part of Témoin that works in the background did not answer. Try again; if that is not enough, restart the browser.',
  'popup.failure.unexpected': 'An unexpected error stopped the audit.',
  'popup.failure.text': 'Nothing follows from it: an interrupted audit says nothing about the site’s cookies.',
  'popup.failure.detail': 'Technical detail',

  'popup.retry': 'Try again',

  'popup.recognition.yes': 'Recognised as an Opendatasoft portal',
  'popup.recognition.weak': 'Probably an Opendatasoft portal',
  'popup.recognition.embed': 'Site that embeds Opendatasoft elements',
  'popup.recognition.unknown': 'The page could not tell whether it is an Opendatasoft portal',
  'popup.recognition.no': 'Not recognised as an Opendatasoft portal',
  'popup.private-window': 'Private window: only its own cookies are looked at.',
  'popup.observed-at': 'Cookies listed on {{date}}',

  'popup.busy.charter': 'Reading the charter…',
  'popup.awaited': 'They will be compared with the charter as soon as it is read.',
  'popup.busy.export': 'Preparing the file…',
  'popup.busy.jar': 'Listing the cookies…',
  'popup.notices': 'Please note',
  'popup.notice.not-remembered':
    'The memory that the browser grants the extension is full: this report is whole, but what comes next in this audit will not know what was seen so far. Close the tabs of portals that were audited before, or restart the browser, then start again.',

  'popup.permission.jar.title': 'The cookies have not been looked at yet',
  'popup.permission.parents.title': 'The cookies of the parent domains have not been looked at',
  'popup.permission.refused.title': 'Permission refused: nothing could be looked at here',
  'popup.permission.refused.text':
    'You refused the permission, or the browser did not give it. So Témoin can say nothing about the cookies of these hosts: neither that there are any nor that there are none.',
  'popup.permission.button': 'Allow {{host}} alone',
  'popup.permission.hosts': 'Hosts concerned',
  'popup.permission.never':
    'Témoin keeps no cookie value, deletes no cookie and sends your data to nobody. The permission can be withdrawn at any time in the browser’s settings.',

  'count.declared-observed_one': 'declared',
  'count.declared-observed_other': 'declared',
  'count.undeclared_one': 'undeclared',
  'count.undeclared_other': 'undeclared',
  'count.missing_one': 'missing',
  'count.missing_other': 'missing',
  'count.conditional_one': 'awaited',
  'count.conditional_other': 'awaited',
  'count.unknown.not-looked': 'not looked at',
  'count.unknown.no-charter': 'charter not read',
  'count.unknown.no-table': 'nothing to compare',
  'count.observed-total_one': '{{count}} cookie observed',
  'count.observed-total_other': '{{count}} cookies observed',
  'count.declared-total_one': '{{count}} declaration in the charter',
  'count.declared-total_other': '{{count}} declarations in the charter',
  'count.rest.unnamedRows_one': '{{count}} row without a cookie name',
  'count.rest.unnamedRows_other': '{{count}} rows without a cookie name',
  'count.rest.unreadRows_one': '{{count}} charter row not understood',
  'count.rest.unreadRows_other': '{{count}} charter rows not understood',

  'filter.label': 'Filter by name, domain or words of the charter',
  'filter.result': '{{count}} of {{total}}',
  'filter.nothing': 'No row contains “{{text}}”.',

  'export.open-report': 'Open the report',
  'picture.attach': 'Attach a picture of the page',
  'picture.attach.about': 'It may show your name.',
  'picture.refused.no-right':
    'No picture of the page could be taken: the browser allows it only after a click on the Témoin button, with no change of page since. Click the button in the portal’s tab again.',
  'picture.refused.moved-on': 'No picture of the page was taken: the tab shows something else than the page audited.',
  'picture.refused.blank': 'No picture of the page was attached: the browser gave nothing but one plain colour.',
  'picture.refused.too-large':
    'No picture of the page was attached: it is too large for the memory that the browser allows.',
  'picture.refused.not-taken': 'No picture of the page could be taken: the browser refused.',
  'export.title': 'Export',
  'export.as': 'Export as',
  'export.more.title': 'Other formats and options',
  'export.about.html': 'the report, to read or print',
  'export.about.xlsx': 'a workbook, one sheet a part',
  'export.about.docx': 'the report to edit and to sign',
  'export.about.markdown': 'for a ticket or a note',
  'export.about.zip': 'the whole file, attachments included',
  'export.about.json': 'all the data of the report',
  'export.about.csv': 'a table of the cookies',
  'export.separator': 'Column separator of the table',
  'export.separator.semicolon': 'semicolon (French Excel)',
  'export.separator.comma': 'comma (international)',
} as const;
