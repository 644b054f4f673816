import type { AuditReport, JudgedCookie, JudgedStorage } from '../../audit/index.ts';
import type { StorageKind } from '../../cookie/index.ts';
import type { CookieCategory, DictionaryEntry } from '../../dictionary/index.ts';
import { isOwn } from './charter-writer.ts';
import type { CharterWriter } from './charter-writer.ts';
import { durationOf } from './known-duration.ts';
import { writtenName } from './written-name.ts';

/** What is to be said of something that no row declares. */
export interface Addition {
  readonly name: string;
  readonly provider: string;
  readonly host: string;
  /** Somebody else's cookie: its row must say whose, or it would not be declared. */
  readonly third: boolean;
  readonly purpose: string;
  readonly duration: string;
  readonly storage: StorageKind;
  readonly category: CookieCategory | 'unknown';
}

/** One addition for each name and provider that no row declares; several cookies of one pattern give one row. */
export function additionsOf(report: AuditReport, words: CharterWriter): readonly Addition[] {
  const lacking = (judged: JudgedCookie | JudgedStorage): boolean =>
    judged.verdict === 'undeclared' || (judged.verdict === 'no-charter' && report.charter.content !== undefined);
  const all = [
    ...report.observed
      .filter((judged) => lacking(judged) && !judged.sharedDomain)
      .map((judged) => cookieAddition(judged, report, words)),
    ...report.otherStorage.filter(lacking).map((judged) => storageAddition(judged, report, words)),
  ];
  return [
    ...new Map(all.map((addition) => [`${addition.storage} ${addition.name} ${addition.provider}`, addition])).values(),
  ];
}

function cookieAddition({ cookie }: JudgedCookie, report: AuditReport, words: CharterWriter): Addition {
  const entry = words.known(cookie.name, cookie.domain);
  const third = cookie.party === 'third' || cookie.origin === 'third-party';
  return {
    name: writtenName(cookie.name, entry),
    provider: providerOf(entry, third ? cookie.domain : null, report, words),
    host: cookie.domain,
    third,
    purpose: purposeOf(entry, words),
    duration: durationOf(cookie, words),
    storage: 'cookie',
    category: entry?.category ?? 'unknown',
  };
}

function storageAddition({ item }: JudgedStorage, report: AuditReport, words: CharterWriter): Addition {
  const entry = words.known(item.name, report.portal.host);
  return {
    name: writtenName(item.name, entry),
    provider: providerOf(entry, null, report, words),
    host: report.portal.host,
    third: false,
    purpose: `${purposeOf(entry, words)} (${storageWords[item.storage]})`,
    duration: item.storage === 'session-storage' ? words.session : words.toCheck,
    storage: item.storage,
    category: entry?.category ?? 'unknown',
  };
}

/** Technical names that no language translates. */
const storageWords: Readonly<Record<JudgedStorage['item']['storage'], string>> = {
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'IndexedDB',
  'cache-storage': 'Cache Storage',
  'service-worker': 'service worker',
};

/** A vendor by name; of a third party with its host; where nobody knows, the host and "to be checked". */
function providerOf(
  entry: DictionaryEntry | null,
  thirdHost: string | null,
  report: AuditReport,
  words: CharterWriter,
): string {
  if (entry !== null) {
    const aside = [...(thirdHost === null ? [] : [thirdHost]), ...(isOwn(entry) ? [] : [words.toCheck])].join(', ');
    return aside === '' ? entry.provider : `${entry.provider} (${aside})`;
  }
  return `${thirdHost ?? report.portal.host} (${words.toCheck})`;
}

function purposeOf(entry: DictionaryEntry | null, { language, toCheck }: CharterWriter): string {
  if (entry === null) return toCheck;
  return `${(language === 'fr' ? entry.purpose.fr : null) ?? entry.purpose.en} (${toCheck})`;
}
