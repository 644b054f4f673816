import { reportSentences } from '../sentences.ts';

/** Lifetimes as seconds: `span` writes them in words, rounded down. */
export const lifetimeRule = reportSentences({
  'rule.lifetime-over-declared.title': 'Durée réelle et durée déclarée',
  'rule.lifetime-over-declared.pass': '« {{name}} » ne dure pas plus longtemps que déclaré ({{declared}}).',
  'rule.lifetime-over-declared.within':
    '« {{name}} » dure encore au moins {{lasts, span}}, ce qui tient dans la durée déclarée ({{declared}}) ; son dépôt n’a pas été vu, sa durée entière n’est donc pas connue.',
  'rule.lifetime-over-declared.within-longest':
    '« {{name}} » dure encore au moins {{lasts, span}} ; la durée déclarée ({{declared}}) compte au plus {{longest, span}} selon le calendrier, et son dépôt n’a pas été vu, sa durée entière n’est donc pas connue.',
  'rule.lifetime-over-declared.over': '« {{name}} » dure au moins {{lasts, span}}, plus que déclaré ({{declared}}).',
  'rule.lifetime-over-declared.asked':
    '« {{name}} » a été déposé pour {{lasts, span}}, plus que déclaré ({{declared}}).',
  'rule.lifetime-over-declared.kept':
    '« {{name}} » est déclaré comme cookie de session ({{declared}}), mais reste au moins {{lasts, span}}.',
});
