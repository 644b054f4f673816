export const headline = {
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
