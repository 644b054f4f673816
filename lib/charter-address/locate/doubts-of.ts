import { fold } from '../../words/text/fold.ts';
import { pathLanguage } from './language-versions.ts';

const news = /^(?:blog|news|actualites?|actus?|articles?|noticias?|notizie|nieuws|aktuelles|noticies|berriak)$/;
const settings =
  /\b(?:settings|preferences|parametres|parametrage|einstellungen|instellingen|impostazioni|configuracion)\b/;

/**
 * How many signs of an address speak for looking elsewhere first, where another link says as much: a file instead of a
 * page, a piece of news, the settings of a banner, a language that is not the page's.
 *
 * @param language of the page that bears the link, BCP 47
 */
export function doubtsOf(address: string, language: string | null): number {
  const { pathname } = new URL(address);
  const segments = pathname.split('/').map(fold);
  const its = pathLanguage(pathname)?.language.split('-')[0];
  const own = language?.trim().toLowerCase().split(/[-_]/)[0];
  const signs = [
    /\.(?:pdf|docx?|odt)$/i.test(pathname),
    segments.some((segment) => news.test(segment)),
    segments.some((segment) => settings.test(segment)),
    its !== undefined && own !== undefined && its !== own,
  ];
  return signs.filter(Boolean).length;
}
