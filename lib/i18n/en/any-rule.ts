export const anyRule = {
  'rule.any.nothing': 'Not applicable: nothing in this audit falls under this criterion.',
  'rule.any.not-looked': 'Not checked: what this criterion rests on was not looked at.',
  'rule.any.partly-looked':
    'Not checked in full: nothing to report in what was looked at, but a part of what this criterion rests on was not.',
  'rule.any.choice-not-looked': 'Not checked: the recorded choice about cookies could not be read.',
  'rule.any.page-not-asked': 'Not checked: the page could not be asked which third parties it loads from.',
  'rule.any.none-seen':
    'Not checked in full: the page was not seen loading from another site, but it was open before Témoin could watch it. Reload it to be sure.',
  'rule.any.no-charter': 'Not checked: no charter that declares cookies was read.',
  'rule.any.threw':
    'To be reviewed: this criterion could not be evaluated because of an error of the program ({{error}}).',
} as const;
