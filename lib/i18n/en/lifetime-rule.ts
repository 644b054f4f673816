export const lifetimeRule = {
  'rule.lifetime-over-declared.title': 'Real and declared lifetime',
  'rule.lifetime-over-declared.pass': '“{{name}}” lasts no longer than declared ({{declared}}).',
  'rule.lifetime-over-declared.within':
    '“{{name}}” lasts at least {{lasts, span}} more, within the declared lifetime ({{declared}}); its setting was not seen, so that its whole lifetime is not known.',
  'rule.lifetime-over-declared.within-longest':
    '“{{name}}” lasts at least {{lasts, span}} more; by the calendar the declared lifetime ({{declared}}) has at most {{longest, span}}, and its setting was not seen, so that its whole lifetime is not known.',
  'rule.lifetime-over-declared.over': '“{{name}}” lasts at least {{lasts, span}}, longer than declared ({{declared}}).',
  'rule.lifetime-over-declared.asked': '“{{name}}” was set for {{lasts, span}}, longer than declared ({{declared}}).',
  'rule.lifetime-over-declared.kept':
    '“{{name}}” is declared as a session cookie ({{declared}}), but stays for at least {{lasts, span}}.',
} as const;
