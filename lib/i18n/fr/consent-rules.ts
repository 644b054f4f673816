import { reportSentences } from '../sentences.ts';

/** What the rules about choice and trackers say. */
export const consentRules = reportSentences({
  'rule.tracker-before-choice.title': 'Traceurs avant le choix',
  'rule.tracker-before-choice.pass':
    'Aucun traceur du portail ou de ses tiers n’a été vu déposé, ni trouvé, avant un choix sur les cookies.',
  'rule.tracker-before-choice.fail_one':
    '{{count}} traceur d’un type soumis au consentement a été déposé avant tout choix, pendant cet audit : {{names}}.',
  'rule.tracker-before-choice.fail_other':
    '{{count}} traceurs d’un type soumis au consentement ont été déposés avant tout choix, pendant cet audit : {{names}}.',
  'rule.tracker-before-choice.maybe-exempt':
    'Des traceurs de mesure d’audience ont été déposés avant tout choix ({{names}}) : ils ne sont exemptés de consentement que sous des conditions que cet audit ne peut pas vérifier. Depuis juillet 2025, les éditeurs d’outils s’évaluent eux-mêmes selon quatorze critères de la CNIL : demander cette attestation au prestataire.',
  'rule.tracker-before-choice.appeared_one':
    '{{count}} traceur d’un type soumis au consentement est apparu avant tout choix, pendant cet audit : {{names}}. Absent à {{after, clock}}, il était là à {{by, clock}}, et aucun choix n’était enregistré.',
  'rule.tracker-before-choice.appeared_other':
    '{{count}} traceurs d’un type soumis au consentement sont apparus avant tout choix, pendant cet audit : {{names}}. Absents à {{after, clock}}, ils étaient là à {{by, clock}}, et aucun choix n’était enregistré.',
  'rule.tracker-before-choice.between':
    'Des traceurs sont apparus entre {{after, clock}} et {{by, clock}} ({{names}}) ; un choix sans acceptation a été fait entre ces deux moments. S’ils sont venus avant ou malgré lui ne se voit pas : ni l’un ni l’autre n’est un consentement.',
  'rule.tracker-before-choice.snapshot':
    'Des traceurs étaient présents alors qu’aucun choix n’est enregistré ; leur dépôt n’a pas été vu, il peut dater d’une visite antérieure : {{names}}.',
  'rule.tracker-before-choice.earlier':
    'Des traceurs étaient présents avant le choix fait pendant cet audit ; leur dépôt n’a pas été vu, il peut dater d’une visite antérieure : {{names}}.',
  'rule.tracker-before-choice.choice-at-start':
    'Un choix était déjà enregistré au début de l’audit : on ne sait pas si ces traceurs, présents alors, avaient été déposés avant lui : {{names}}. Un audit dans une fenêtre privée, où aucun choix n’est enregistré, peut le montrer.',
  'rule.tracker-before-choice.unread-choice':
    'Des traceurs étaient présents, et le choix enregistré sur les cookies n’a pas pu être lu : on ne sait pas s’ils ont été acceptés : {{names}}.',
  'rule.tracker-after-refusal.title': 'Traceurs après un refus',
  'rule.tracker-after-refusal.pass': 'Aucun traceur refusé n’a été vu arriver.',
  'rule.tracker-after-refusal.fail_one':
    '{{count}} traceur a été déposé après un refus, pendant cet audit : {{names}}.',
  'rule.tracker-after-refusal.fail_other':
    '{{count}} traceurs ont été déposés après un refus, pendant cet audit : {{names}}.',
  'rule.tracker-after-refusal.maybe-exempt':
    'Des traceurs de mesure d’audience sont venus après un refus, ou après un choix qui ne dit rien de leur service : {{names}}. Demander au prestataire si son outil est exempté de consentement.',
  'rule.tracker-after-refusal.appeared_one':
    '{{count}} traceur est apparu après un refus, pendant cet audit : {{names}}. Absent à {{after, clock}}, il était là à {{by, clock}}, alors que son refus était enregistré.',
  'rule.tracker-after-refusal.appeared_other':
    '{{count}} traceurs sont apparus après un refus, pendant cet audit : {{names}}. Absents à {{after, clock}}, ils étaient là à {{by, clock}}, alors que leur refus était enregistré.',
  'rule.tracker-after-refusal.between_one':
    '{{count}} traceur est apparu pendant cet audit sans consentement : {{names}}. Absent à {{after, clock}}, il était là à {{by, clock}} ; entre les deux, un refus a été enregistré et aucune acceptation.',
  'rule.tracker-after-refusal.between_other':
    '{{count}} traceurs sont apparus pendant cet audit sans consentement : {{names}}. Absents à {{after, clock}}, ils étaient là à {{by, clock}} ; entre les deux, un refus a été enregistré et aucune acceptation.',
  'rule.tracker-after-refusal.unrecorded_one':
    '{{count}} traceur est venu après un choix qui ne dit rien de son service : {{names}}. Aucun consentement n’est enregistré pour ce service.',
  'rule.tracker-after-refusal.unrecorded_other':
    '{{count}} traceurs sont venus après un choix qui ne dit rien de leur service : {{names}}. Aucun consentement n’est enregistré pour ces services.',
  'rule.tracker-after-refusal.not-named':
    'Des traceurs sont venus après un choix qui accepte des services, sans que le leur y soit nommé : {{names}}. Demander au prestataire sous quel nom leur consentement est recueilli.',
  'rule.tracker-sent-after-refusal.title': 'Envois aux traceurs après un refus',
  'rule.tracker-sent-after-refusal.pass': 'Aucun envoi à un traceur refusé n’a été vu.',
  'rule.tracker-sent-after-refusal.fail_one':
    '{{count}} requête vers {{hosts}} après votre refus, avec des cookies de ce tiers : {{cookies}}.',
  'rule.tracker-sent-after-refusal.fail_other':
    '{{count}} requêtes vers {{hosts}} après votre refus, avec des cookies de ces tiers : {{cookies}}.',
  'rule.tracker-sent-after-refusal.asked_one':
    '{{count}} requête vers {{hosts}} après votre refus, sans cookie. Ce qu’elle transmet (adresse, page visitée, identifiant dans l’adresse) ne se voit pas ici : demander au prestataire pourquoi ce tiers est appelé malgré le refus.',
  'rule.tracker-sent-after-refusal.asked_other':
    '{{count}} requêtes vers {{hosts}} après votre refus, sans cookie. Ce qu’elles transmettent (adresse, page visitée, identifiant dans l’adresse) ne se voit pas ici : demander au prestataire pourquoi ce tiers est appelé malgré le refus.',
  'rule.tracker-sent-after-refusal.called':
    'Des pages chargées après votre refus ont appelé {{hosts}}. Combien de fois, et avec quels cookies, n’a pas été observé : autoriser l’observation des requêtes, puis recharger la page, le montre.',
  'rule.tracker-sent-after-refusal.maybe-exempt':
    'Des requêtes sont parties vers {{hosts}} après votre refus. C’est un outil de mesure d’audience qui peut être exempté de consentement : demander au prestataire son attestation, et comment l’outil respecte le refus.',
  'rule.tracker-kept-after-withdrawal.title': 'Traceurs conservés après un refus',
  'rule.tracker-kept-after-withdrawal.pass': 'Aucun traceur refusé n’est resté dans le navigateur.',
  'rule.tracker-kept-after-withdrawal.fail_one':
    '{{count}} traceur est resté malgré le refus : {{names}}. Vu à {{seenAt, clock}}, refusé à {{refusedAt, clock}}, il était encore là à {{stillAt, clock}}.',
  'rule.tracker-kept-after-withdrawal.fail_other':
    '{{count}} traceurs sont restés malgré le refus : {{names}}. Vus à {{seenAt, clock}}, refusés à {{refusedAt, clock}}, ils étaient encore là à {{stillAt, clock}}.',
  'rule.tracker-kept-after-withdrawal.maybe-exempt':
    'Des traceurs de mesure d’audience sont restés malgré le refus : {{names}}. Vus à {{seenAt, clock}}, refusés à {{refusedAt, clock}}, ils étaient encore là à {{stillAt, clock}}. Demander au prestataire si son outil est exempté de consentement ; sinon, il doit les supprimer au refus.',
  'rule.tracker-kept-after-withdrawal.unrecorded':
    'Des traceurs sont restés alors que tout ce qui était proposé a été refusé, mais le choix enregistré ne nomme pas leur service : {{names}}. Demander au prestataire comment on les refuse.',
  'rule.tracker-kept-after-withdrawal.snapshot':
    'Des traceurs sont là alors que le choix enregistré refuse leur service, ou tous les services facultatifs qu’il nomme : {{names}}. Cet audit ne les a pas vus avant le refus. Pour savoir s’ils y survivent : accepter, auditer, refuser, puis auditer encore.',
});
