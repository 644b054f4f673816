import { day, hour, minute, session, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { infrastructureNames } from '../../words/names/infrastructure.ts';

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
      { names: infrastructureNames.cfBm, category: 'necessary', ...robots, lifetime: 30 * minute },
      { names: infrastructureNames.cfClearance, category: 'necessary', ...robots },
      { names: infrastructureNames.cfChl, category: 'necessary', ...robots },
      { names: infrastructureNames.cflb, category: 'necessary', ...balance, lifetime: day },
      { names: infrastructureNames.cfuvid, category: 'necessary', ...limit, lifetime: session },
      {
        names: infrastructureNames.cfwaitingroom,
        category: 'necessary',
        fr: 'Garde la place dans la file d’attente.',
        en: 'Keeps the place in the waiting room.',
        lifetime: day,
      },
      { names: infrastructureNames.cfObInfo, category: 'necessary', ...cache },
    ],
  },
  {
    vendor: 'aws',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    entries: [
      {
        names: infrastructureNames.AWSALB,
        category: 'necessary',
        ...balance,
        lifetime: 7 * day,
      },
      { names: infrastructureNames.AWSALBAPP, category: 'necessary', ...balance },
      {
        names: infrastructureNames.AWSELB,
        category: 'necessary',
        ...balance,
        source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
      },
      {
        names: infrastructureNames.AWSELBAuthSessionCookie,
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
      { names: infrastructureNames.BIGipServer, category: 'necessary', ...balance, lifetime: session },
      {
        names: infrastructureNames.TS01,
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
    entries: [{ names: infrastructureNames.datadome, category: 'necessary', ...robots, lifetime: year }],
  },
  {
    vendor: 'dynatrace',
    source: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage',
    entries: [
      { names: infrastructureNames.dtCookie, category: 'statistics', ...monitor, lifetime: session },
      {
        names: infrastructureNames.dtSa,
        category: 'statistics',
        ...monitor,
      },
    ],
  },
  {
    vendor: 'citrix',
    source: 'https://docs.netscaler.com/',
    entries: [{ names: infrastructureNames.NSC, category: 'necessary', ...balance }],
  },
  {
    vendor: 'haproxy',
    source: 'https://docs.haproxy.org/',
    entries: [{ names: infrastructureNames.SERVERID, category: 'necessary', ...balance, lifetime: session }],
  },
  {
    vendor: 'imperva',
    source: 'https://docs.imperva.com/',
    entries: [
      { names: infrastructureNames.visidIncap, category: 'necessary', ...robots, lifetime: year },
      {
        names: infrastructureNames.incapSes,
        category: 'necessary',
        ...robots,
        lifetime: session,
      },
      { names: infrastructureNames.nlbi, category: 'necessary', ...balance, lifetime: session },
    ],
  },
  {
    vendor: 'akamai',
    source: 'https://techdocs.akamai.com/',
    entries: [
      { names: infrastructureNames.akBmsc, category: 'necessary', ...robots, lifetime: 2 * hour },
      { names: infrastructureNames.bmSz, category: 'necessary', ...robots, lifetime: 4 * hour },
      { names: infrastructureNames.abck, category: 'necessary', ...robots, lifetime: year },
    ],
  },
  {
    vendor: 'microsoft',
    source: 'https://learn.microsoft.com/en-us/azure/app-service/',
    entries: [
      { names: infrastructureNames.ARRAffinity, category: 'necessary', ...balance, lifetime: session },
      {
        names: infrastructureNames.ApplicationGatewayAffinity,
        category: 'necessary',
        ...balance,
        lifetime: session,
      },
    ],
  },
];
