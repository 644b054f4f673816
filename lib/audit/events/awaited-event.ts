import type { DeclaredCookie } from '../../charter/index.ts';
import { plainWords } from '../../dictionary/index.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import type { AuditEventKind } from '../../observation/index.ts';
import {
  backOfficeStems,
  eventWords,
  frontOfficeStems,
  withoutConsent,
  withoutLogin,
} from '../../words/event-words.ts';

/** The event without which a declared cookie does not come, and how that is known. */
export interface AwaitedEvent {
  /** `acceptance` is a choice about cookies that lets this tracker in. */
  readonly kind: AuditEventKind | 'acceptance';
  readonly from: 'words' | 'dictionary';
  /** The charter's words, where it is known from them. */
  readonly words: string | null;
  /** Key of the service in the portal's record of choices (`ga`, `matomo`), where the dictionary knows it. */
  readonly service: string | null;
}

/**
 * The event that brings a declared cookie: from the row's own words first, else from what is known of the name.
 *
 * Null where none is known: such a cookie is `missing` as soon as its scope was looked at.
 *
 * @example awaitedEvent({ ...row, service: 'Sélection de la langue (front et back office)' }, null)?.kind // 'language-change'
 */
export function awaitedEvent(row: DeclaredCookie, known: DictionaryEntry | null): AwaitedEvent | null {
  const service = known?.consentService ?? null;
  const said = [row.service, row.place, row.purpose].filter((text) => text !== null);
  if (isTracker(row, known)) {
    if (saysWithoutConsent(said.join(' '))) return null;
    const words = row.category === null ? null : (row.categoryText ?? row.section);
    return { kind: 'acceptance', from: words === null ? 'dictionary' : 'words', words, service };
  }
  return fromWords(said, service) ?? fromDictionary(known, service);
}

function fromWords(said: readonly string[], service: string | null): AwaitedEvent | null {
  for (const words of said) {
    const kind = eventInWords(words);
    if (kind !== null) return { kind, from: 'words', words, service };
  }
  const place = said.find(onlyBackOffice);
  const elsewhere = said.some((text) => hasStem(plainWords(text), frontOfficeStems));
  if (place === undefined || elsewhere) return null;
  return { kind: 'back-office-visit', from: 'words', words: place, service };
}

function fromDictionary(known: DictionaryEntry | null, service: string | null): AwaitedEvent | null {
  const event = known?.event ?? null;
  return event === null ? null : { kind: event, from: 'dictionary', words: null, service };
}

function isTracker(row: DeclaredCookie, known: DictionaryEntry | null): boolean {
  const category = row.category ?? known?.category ?? null;
  return category === 'statistics' || category === 'marketing';
}

const hasStem = (plain: string, stems: readonly string[]): boolean => stems.some((stem) => plain.includes(` ${stem}`));

function remove(plain: string, phrases: readonly string[]): string {
  return phrases.reduce((text, phrase) => text.replaceAll(` ${phrase}`, ' '), plain);
}

function saysWithoutConsent(text: string): boolean {
  return hasStem(plainWords(text), withoutConsent);
}

function onlyBackOffice(text: string): boolean {
  return hasStem(plainWords(text), backOfficeStems);
}

function eventInWords(text: string): AuditEventKind | null {
  const plain = remove(plainWords(text), [...withoutConsent, ...withoutLogin]);
  return eventWords.find(({ stems }) => hasStem(plain, stems))?.kind ?? null;
}
