import { eightMonths, session, sixMonths, thirteenMonths, year } from '../durations.ts';
import type { VendorEntries } from '../entry.ts';
import { videoNames } from '../../words/names/video.ts';

const playback = { fr: 'Garde les préférences de lecture.', en: 'Keeps playback preferences.' };
const youtube = ['youtube.com', 'youtube-nocookie.com'];
const vimeo = ['vimeo.com'];
const dailymotion = ['dailymotion.com'];

/** Players embedded in pages: their cookies lie on their own domains. */
export const video: readonly VendorEntries[] = [
  {
    vendor: 'youtube',
    source: 'https://policies.google.com/technologies/cookies',
    entries: [
      {
        names: videoNames.VISITORINFO1LIVE,
        category: 'marketing',
        fr: 'Reconnaît l’appareil, règle la lecture et la personnalise.',
        en: 'Recognises the device, tunes playback and makes it personal.',
        lifetime: sixMonths,
        domains: youtube,
      },
      {
        names: videoNames.VISITORPRIVACYMETADATA,
        category: 'preferences',
        fr: 'Garde l’état du choix sur les cookies.',
        en: 'Keeps the state of the choice about cookies.',
        lifetime: sixMonths,
        domains: youtube,
        consent: 'needed',
      },
      {
        names: videoNames.YSC,
        category: 'necessary',
        fr: 'Vérifie que les requêtes d’une session viennent bien du visiteur.',
        en: 'Checks that the requests of a session come from the visitor.',
        lifetime: session,
        domains: youtube,
        consent: 'needed',
      },
      {
        names: videoNames.PREF,
        category: 'preferences',
        ...playback,
        lifetime: eightMonths,
        domains: youtube,
        consent: 'needed',
      },
      {
        names: videoNames.SecureYEC,
        category: 'preferences',
        ...playback,
        lifetime: thirteenMonths,
        domains: youtube,
        consent: 'needed',
      },
    ],
  },
  {
    vendor: 'vimeo',
    source: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
    entries: [
      {
        names: videoNames.vuid,
        category: 'statistics',
        fr: 'Mesure l’audience des vidéos.',
        en: 'Measures the audience of videos.',
        lifetime: 2 * year,
        domains: vimeo,
      },
      {
        names: videoNames.player,
        category: 'preferences',
        fr: 'Garde les réglages du lecteur.',
        en: 'Keeps the player’s settings.',
        lifetime: year,
        domains: vimeo,
        consent: 'needed',
      },
      {
        names: videoNames.playerClearance,
        category: 'necessary',
        fr: 'Écarte les robots.',
        en: 'Keeps robots out.',
        domains: vimeo,
        consent: 'needed',
      },
    ],
  },
  {
    vendor: 'dailymotion',
    source: 'https://legal.dailymotion.com/en/cookie-policy/',
    entries: [
      {
        names: videoNames.v1st,
        category: 'statistics',
        fr: 'Mesure l’audience du lecteur.',
        en: 'Measures the player’s audience.',
        lifetime: thirteenMonths,
        domains: dailymotion,
      },
    ],
  },
];
