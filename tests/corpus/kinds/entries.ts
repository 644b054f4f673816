import { COOKIES, DAY, MONTH, YEAR, tableOf } from './kind-case.ts';
import type { KindCase } from './kind-case.ts';

export const ENTRIES: readonly KindCase[] = [
  [
    21,
    'a name, then a break, in a list item',
    '<h2>Cookies</h2><ul><li><strong>_ga</strong><br>Ce cookie compte les visiteurs. Sa durée de vie est de 13 mois.</li><li><strong>_gid</strong><br>Ce cookie distingue les visites. Sa durée de vie est de 24 heures.</li></ul>',
    [
      { name: '_ga', seconds: 13 * MONTH },
      { name: '_gid', seconds: DAY },
    ],
  ],
  [
    21,
    'a name, then a break, in paragraphs',
    '<h2>Cookies</h2><p><strong>cc_cookie_accept</strong><br>Sa validité est de deux ans.</p><p><strong>visionneuse</strong><br>Retient le zoom. Sa validité est d’un mois.</p>',
    [
      { name: 'cc_cookie_accept', seconds: 2 * YEAR },
      { name: 'visionneuse', seconds: MONTH },
    ],
  ],
  [
    22,
    'an ellipsis glued to the last name',
    `${COOKIES}${tableOf('Cookies | Finalité | Durée', '_pk_id.*, mtm_*… | visites | 13 mois', 'atidvisitor, atuserid... | visites | 6 mois')}`,
    ['_pk_id.*', 'mtm_*', 'atidvisitor', 'atuserid'],
  ],
  [
    22,
    'a dash within a sentence that names a key',
    '<h2>Cookies</h2><p>Votre réponse — acceptation comme refus — est enregistrée dans une entrée <code>localStorage</code> nommée <code>ep-consent</code>.</p>',
    [{ name: 'ep-consent', storage: 'local-storage' }],
  ],
  [
    23,
    'a service or a host in a column of names',
    COOKIES +
      tableOf(
        'Cookie | Finalité | Durée',
        'Posthog | usage | 1 an',
        'Tally | formulaires | Session',
        'crisp.chat | discussion | 6 mois',
        'next-auth.session-token | connexion | 30 jours',
      ),
    ['next-auth.session-token'],
  ],
  [
    23,
    'a capitalised word that is a known name',
    COOKIES +
      tableOf(
        'Nom | Rôle | Durée',
        'Tarteaucitron | choix | 12 mois',
        'Sessionid | connexion | 14 jours',
        'joomla_user_state | connexion | Session',
      ),
    ['Tarteaucitron', 'Sessionid', 'joomla_user_state'],
  ],
  [
    24,
    'the first cookie in the head of the table',
    '<h2>Cookies</h2><table><thead><tr><th>JSESSIONID</th><th>Session du catalogue</th><th>Session</th></tr></thead><tbody><tr><td>lang</td><td>Langue</td><td>1 an</td></tr><tr><td>XSRF-TOKEN</td><td>Sécurité</td><td>2 heures</td></tr></tbody></table>',
    [{ name: 'JSESSIONID', seconds: 0 }, { name: 'lang', seconds: YEAR }, 'XSRF-TOKEN'],
  ],
];
