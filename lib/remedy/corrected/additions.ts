import { entryOfCookie, isForeign } from '../../audit/index.ts';
import type { AuditReport, JudgedCookie, JudgedStorage } from '../../audit/index.ts';
import type { StorageKind } from '../../cookie/index.ts';
import type { CookieCategory, DictionaryEntry } from '../../dictionary/index.ts';
import { isOwn } from './charter-writer.ts';
import type { CharterWriter } from './charter-writer.ts';
import { durationOf, lastsAtLeast } from './known-duration.ts';
import type { Spellings } from './spellings.ts';
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
  /** Seconds seen; 0 for a session. */
  readonly lasts: number;
  readonly storage: StorageKind;
  readonly category: CookieCategory | 'unknown';
}

/**
 * One addition for each name and provider that no row declares; several cookies of one pattern give one row. What is only
 * probably declared needs a row too, unless its row is as good as right but for the spelling.
 */
export function additionsOf(report: AuditReport, { settled }: Spellings, words: CharterWriter): readonly Addition[] {
  const settledNow = new Set<JudgedCookie | JudgedStorage>([...settled.values()].flat());
  const lacking = (judged: JudgedCookie | JudgedStorage): boolean =>
    judged.verdict === 'undeclared' ||
    judged.verdict === 'no-charter' ||
    (judged.verdict === 'probably-declared' && !settledNow.has(judged));
  const all = [
    ...report.observed
      .filter((judged) => lacking(judged) && !judged.sharedDomain)
      .map((judged) => cookieAddition(judged, report, words)),
    ...report.otherStorage.filter(lacking).map((judged) => storageAddition(judged, report, words)),
  ];
  return oneEach(all);
}

/** Of several cookies in one row the longest tells the row's lifetime. */
function oneEach(all: readonly Addition[]): readonly Addition[] {
  const rows = new Map<string, Addition>();
  for (const addition of all) {
    const key = `${addition.storage} ${addition.name} ${addition.provider}`;
    if (addition.lasts > (rows.get(key)?.lasts ?? -1)) rows.set(key, addition);
  }
  return [...rows.values()];
}

function cookieAddition({ cookie }: JudgedCookie, report: AuditReport, words: CharterWriter): Addition {
  const third = isForeign(cookie);
  const entry = entryOfCookie(cookie, words.known(cookie.name, cookie.domain));
  const { observedAt } = report.observation;
  return {
    name: writtenName(cookie.name, entry),
    provider: providerOf(entry, third ? cookie.domain : null, report, words),
    host: cookie.domain,
    third,
    purpose: purposeOf(entry, words),
    duration: durationOf(cookie, observedAt, entry, words),
    lasts: lastsAtLeast(cookie, observedAt),
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
    lasts: 0,
    storage: item.storage,
    category: entry?.category ?? 'unknown',
  };
}

/** Technical names that no language translates. */
/** Storage other than cookies, as charters call it. */
export const storageWords: Readonly<Record<JudgedStorage['item']['storage'], string>> = {
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

/** The dictionary speaks French and English; English words in a charter of another language say that they are. */
function purposeOf(entry: DictionaryEntry | null, { speaks, inEnglish, language, toCheck }: CharterWriter): string {
  if (entry === null) return toCheck;
  const french = language === 'fr' ? entry.purpose.fr : null;
  if (french !== null) return `${french} (${toCheck})`;
  return `${entry.purpose.en} (${speaks === 'en' ? toCheck : `${inEnglish}, ${toCheck}`})`;
}
