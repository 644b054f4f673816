import { reportSentences } from '../sentences.ts';

/** What any rule says where there is nothing to judge, or nobody could look. */
export const anyRule = reportSentences({
  'rule.any.nothing': 'Sans objet : rien, dans cet audit, ne relève de ce critère.',
  'rule.any.not-looked': 'Non vérifié : ce dont ce critère dépend n’a pas été examiné.',
  'rule.any.partly-looked':
    'Non vérifié en entier : rien à relever dans ce qui a été examiné, mais une partie de ce dont ce critère dépend ne l’a pas été.',
  'rule.any.choice-not-looked': 'Non vérifié : le choix enregistré sur les cookies n’a pas pu être lu.',
  'rule.any.page-not-asked': 'Non vérifié : la page n’a pas pu être interrogée sur les tiers qu’elle appelle.',
  'rule.any.none-seen':
    'Non vérifié en entier : aucun appel à un site tiers n’a été vu, mais la page était ouverte avant que Témoin puisse l’observer. Rechargez-la pour en être sûr.',
  'rule.any.no-charter': 'Non vérifié : aucune charte qui déclare des cookies n’a été lue.',
  'rule.any.threw': 'À vérifier : ce critère n’a pas pu être évalué à cause d’une erreur du programme ({{error}}).',
});
