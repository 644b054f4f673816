export const reportLetter = {
  'report.letter.subject': 'Subject: update of the cookie charter of {{host}}',
  'report.letter.subject-plain': 'Subject: cookie charter of {{host}}',
  'report.letter.date': '{{day}}',
  'report.letter.references': 'References:',
  'report.letter.reference.portal': 'portal: {{address}}',
  'report.letter.reference.charter': 'cookie charter: {{address}}',
  'report.letter.reference.read': 'charter read on {{day}}',
  'report.letter.reference.asked': 'charter asked for on {{day}}',
  'report.letter.reference.audit': 'audit of {{day}}',
  'report.letter.reference.case': 'case: {{reference}}',
  'report.letter.greeting': 'Dear Sir or Madam,',
  'report.letter.charter.usable': 'On {{day}} we read the cookie charter published by {{host}} ({{address}}).',
  'report.letter.charter.no-table':
    'On {{day}} we read the page that stands for a cookie charter at {{host}} ({{address}}); it declares no cookie.',
  'report.letter.charter.absent':
    'On {{day}} we looked for the cookie charter of {{host}} ({{address}}) and could not read it ({{why}}).',
  'report.letter.charter.not-looked': 'On {{day}} we audited {{host}} without reading its cookie charter.',
  'report.letter.charter.nowhere':
    'On {{day}} we looked for the cookie charter of {{host}} and could not read it ({{why}}).',
  'report.letter.jar.compared': 'We compared it with the cookies that the browser held for this portal after a visit.',
  'report.letter.jar.listed': 'We listed the cookies that the browser held for this portal after a visit.',
  'report.letter.jar.none': 'The browser held no cookie for this portal after a visit.',
  'report.letter.jar.not-looked':
    'The cookies that the browser holds for this portal were not looked at: this letter says nothing of them.',
  'report.letter.lead': 'This is what we ask you to correct or to check.',
  'report.letter.consent': 'Trackers present without the visitor’s consent:',
  'report.letter.observed': 'Observed, with no charter to compare them with:',
  'report.letter.not-in-part-read': 'Observed, and not named in the part of the charter that could be read:',
  'report.letter.undeclared': 'Not declared in the charter:',
  'report.letter.cookie': '{{name}} (domain {{domain}}; {{who}})',
  'report.letter.item': '{{name}} ({{place}}; {{who}})',
  'report.letter.near': 'Probably declared under another name or for another provider:',
  'report.letter.missing': 'Declared in the charter and not observed, to be confirmed or taken out:',
  'report.letter.durations': 'Declared without a duration:',
  'report.letter.rows': 'Charter rows that name no cookie or were not understood:',
  'report.letter.named': '{{name}}: {{words}}',
  'report.letter.others': 'Other points found:',
  'report.letter.not-looked': 'Were not looked at, and nothing is said of them in this letter:',
  'report.letter.nothing': 'We found nothing to correct.',
  'report.letter.nothing-in-what-was-seen': 'In what was looked at we found nothing to correct.',
  'report.letter.nothing-in-charter': 'Reading the charter, without the cookies, we found nothing to correct.',
  'report.letter.corrected':
    'A corrected charter, in the columns and order of yours, comes with this letter; what remains to be checked is marked in it.',
  'report.letter.evidence':
    'The audit file that comes with this letter gives the details of what was looked at, when and with which browser.',
  'report.letter.scope':
    'These findings concern what was observed on that date and do not prejudge the lawfulness of the processing.',
  'report.letter.closing': 'Please let us know when the charter will be updated.',
  'report.letter.closing-no-charter':
    'Please let us know the address of the portal’s cookie charter, or when it will be published.',
  'report.letter.closing-unread':
    'Please tell us of a page where the text of the cookie charter can be read, or send it to us.',
  'report.letter.closing-no-table':
    'Please tell us of the page where the cookie charter names the portal’s cookies, if there is one.',
  'report.letter.closing-answer': 'Please let us know what comes of this letter.',
  'report.letter.closing-nothing': 'This letter calls for no action on your part.',
  'report.letter.courtesy': 'Yours faithfully,',
  'report.letter.signature': '[Name, position and organisation]',
  'report.letter.annexes': 'Enclosed:',
  'report.letter.annex.evidence': 'audit file ({{name}})',
  'report.letter.annex.corrected': 'corrected charter ({{name}})',
} as const;
