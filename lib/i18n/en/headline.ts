export const headline = {
  'matter.despite-refusal_one': '{{count}} tracker present despite the refusal ({{who}}): {{names}}.',
  'matter.despite-refusal_other': '{{count}} trackers present despite the refusal ({{who}}): {{names}}.',
  'matter.before-choice_one': '{{count}} tracker present before the visitor chose anything ({{who}}): {{names}}.',
  'matter.before-choice_other': '{{count}} trackers present before the visitor chose anything ({{who}}): {{names}}.',
  'matter.undeclared_one': '{{count}} cookie not declared in the charter ({{who}}): {{names}}.',
  'matter.undeclared_other': '{{count}} cookies not declared in the charter ({{who}}): {{names}}.',
  'matter.missing_one': '{{count}} cookie announced by the charter did not come ({{who}}): {{names}}.',
  'matter.missing_other': '{{count}} cookies announced by the charter did not come ({{who}}): {{names}}.',
  'matter.more-companies_one': '{{count}} other',
  'matter.more-companies_other': '{{count}} others',
  'matter.some-unknown': 'providers not known',
  'matter.not-made_one':
    '{{count}} check of {{total}} was not made. It can be made from the portal, by “Examine everything”.',
  'matter.not-made_other':
    '{{count}} checks of {{total}} were not made. They can be made from the portal, by “Examine everything”.',
  'todo.title': 'To do',
  'todo.letter': 'send the portal’s provider the letter that is ready: it says what to correct.',
  'todo.keep': 'nothing to correct, keep this report.',
  'todo.examine':
    'go back to the portal and choose “Examine everything”: Témoin will ask for the access that it lacked.',
  'todo.charter':
    'tell Témoin where the charter is. If the portal has none, ask its provider for one: the letter is ready.',
  'todo.no-table':
    'check that the page that was read is the charter. If it is, ask the provider to name the cookies in it: the letter is ready.',
  'todo.visit': 'go through the portal, answer its cookie banner, then examine again.',
  'todo.events':
    'refuse, then accept, change the language or log in, and examine again: the cookies still awaited come then.',
  'todo.read': 'read the points to be looked at and decide on each.',
} as const;
