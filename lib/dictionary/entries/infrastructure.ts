import { day, hour, minute, session, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';

const balance = {
  fr: 'Envoie les requêtes d’un visiteur au même serveur.',
  en: 'Sends the requests of one visitor to the same server.',
};
const robots = { fr: 'Distingue les visiteurs des robots.', en: 'Tells visitors from robots.' };
const limit = {
  fr: 'Limite le nombre de requêtes d’un même client.',
  en: 'Limits how many requests one client makes.',
};
const monitor = {
  fr: 'Relie les pages d’une visite pour mesurer les performances du site.',
  en: 'Links the pages of a visit to measure the site’s performance.',
};
const cache = {
  fr: 'Sert une copie de la page quand le site ne répond pas.',
  en: 'Serves a copy of the page when the site does not answer.',
};

/** Load balancers and shields in front of a site. */
export const infrastructure: readonly VendorEntries[] = [
  {
    vendor: 'cloudflare',
    source: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    entries: [
      { names: ['__cf_bm', '_cf_bm'], category: 'necessary', ...robots, lifetime: 30 * minute },
      { names: ['cf_clearance'], category: 'necessary', ...robots },
      { names: ['cf_chl_*', '__cfseq', '__cfduid'], category: 'necessary', ...robots },
      { names: ['__cflb'], category: 'necessary', ...balance, lifetime: day },
      { names: ['_cfuvid', '__cfruid'], category: 'necessary', ...limit, lifetime: session },
      {
        names: ['__cfwaitingroom', '__cfwaitingroom*'],
        category: 'necessary',
        fr: 'Garde la place dans la file d’attente.',
        en: 'Keeps the place in the waiting room.',
        lifetime: day,
      },
      { names: ['cf_ob_info', 'cf_use_ob', '__cf_ob_info', '__cf_use_ob'], category: 'necessary', ...cache },
    ],
  },
  {
    vendor: 'aws',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    entries: [
      {
        names: ['AWSALB', 'AWSALBCORS', 'AWSALBTG', 'AWSALBTGCORS'],
        category: 'necessary',
        ...balance,
        lifetime: 7 * day,
      },
      { names: ['AWSALBAPP-*'], category: 'necessary', ...balance },
      {
        names: ['AWSELB', 'AWSELBCORS'],
        category: 'necessary',
        ...balance,
        source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
      },
      {
        names: ['AWSELBAuthSessionCookie*'],
        category: 'necessary',
        fr: 'Garde la connexion.',
        en: 'Keeps the log-in.',
        event: 'login',
      },
    ],
  },
  {
    vendor: 'f5',
    source: 'https://my.f5.com/manage/s/article/K6917',
    entries: [
      { names: ['BIGipServer*', 'BIGipServer'], category: 'necessary', ...balance, lifetime: session },
      {
        names: ['TS01*', 'TSPD_101*'],
        category: 'necessary',
        fr: 'Vérifie que les cookies du site n’ont pas été modifiés et protège la session.',
        en: 'Checks that the site’s cookies were not altered and guards the session.',
        source: 'https://support.f5silverline.com/hc/en-us/articles/360052537934',
      },
    ],
  },
  {
    vendor: 'datadome',
    source: 'https://docs.datadome.co/docs/cookie-session-storage',
    entries: [{ names: ['datadome'], category: 'necessary', ...robots, lifetime: year }],
  },
  {
    vendor: 'dynatrace',
    source: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
    entries: [
      { names: ['dtCookie', 'dtCookie*', 'dtPC', 'dtPC*'], category: 'statistics', ...monitor, lifetime: session },
      {
        names: ['dtSa', 'dtSa*', 'dtLatC', 'rxVisitor', 'rxVisitor*', 'rxvt', 'rxvt*'],
        category: 'statistics',
        ...monitor,
      },
    ],
  },
  {
    vendor: 'citrix',
    source: 'https://docs.netscaler.com/',
    entries: [{ names: ['NSC_*', 'citrix_ns_id', 'citrix_ns_id*'], category: 'necessary', ...balance }],
  },
  {
    vendor: 'haproxy',
    source: 'https://docs.haproxy.org/',
    entries: [{ names: ['SERVERID'], category: 'necessary', ...balance, lifetime: session }],
  },
  {
    vendor: 'imperva',
    source: 'https://docs.imperva.com/',
    entries: [
      { names: ['visid_incap_*', 'visid_incap'], category: 'necessary', ...robots, lifetime: year },
      {
        names: ['incap_ses_*', 'incap_ses', 'reese84', '___utmvc'],
        category: 'necessary',
        ...robots,
        lifetime: session,
      },
      { names: ['nlbi_*', 'nlbi'], category: 'necessary', ...balance, lifetime: session },
    ],
  },
  {
    vendor: 'akamai',
    source: 'https://techdocs.akamai.com/',
    entries: [
      { names: ['ak_bmsc', 'bm_sv', 'bm_mi'], category: 'necessary', ...robots, lifetime: 2 * hour },
      { names: ['bm_sz'], category: 'necessary', ...robots, lifetime: 4 * hour },
      { names: ['_abck'], category: 'necessary', ...robots, lifetime: year },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://learn.microsoft.com/en-us/azure/app-service/',
    entries: [
      { names: ['ARRAffinity', 'ARRAffinitySameSite'], category: 'necessary', ...balance, lifetime: session },
      {
        names: ['ApplicationGatewayAffinity', 'ApplicationGatewayAffinityCORS'],
        category: 'necessary',
        ...balance,
        lifetime: session,
      },
    ],
  },
];
