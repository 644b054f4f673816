import type { reportLetter as french } from '../fr/report-letter.ts';

export const reportLetter: Record<keyof typeof french, string> = {
  'report.letter.subject': 'Subject: update of the cookie charter of {{host}}',
  'report.letter.greeting': 'Dear Sir or Madam,',
  'report.letter.opening':
    'On {{day}} we compared the cookie charter published by {{host}} ({{address}}) with the cookies that the browser holds after a visit to the portal.',
  'report.letter.opening-without':
    'On {{day}} we looked for the cookie charter of {{host}} and could not read it; we listed the cookies that the browser holds after a visit to the portal.',
  'report.letter.undeclared': 'Not declared in the charter:',
  'report.letter.cookie': '{{name}} (domain {{domain}})',
  'report.letter.near': 'Probably declared under another name or for another provider:',
  'report.letter.near-line': '{{name}}, which the charter writes “{{declared}}”',
  'report.letter.missing': 'Declared in the charter and not observed:',
  'report.letter.durations': 'Declared without a duration:',
  'report.letter.rows': 'Charter rows that name no cookie or were not understood:',
  'report.letter.nothing': 'We found nothing to correct.',
  'report.letter.corrected':
    'A corrected charter, in the columns and order of yours, can come with this letter; what remains to be checked is marked in it. These findings concern what was observed on that date and do not prejudge the lawfulness of the processing.',
  'report.letter.closing': 'Please let us know when the charter will be updated.',
};
