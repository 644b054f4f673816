import { lookUp } from '../../dictionary/index.ts';
import type { CookieDatabase, DictionaryEntry } from '../../dictionary/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import { charterWords } from '../../words/corrected/charter-words.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';

/** What a corrected charter is written with: the words of its language, and what is known of cookies. */
export interface CharterWriter extends CharterWords {
  readonly known: (name: string, domain: string) => DictionaryEntry | null;
}

/** @param database the Open Cookie Database where it was loaded; all that it says is to be checked. */
export function charterWriter(report: AuditReport, database: CookieDatabase | null): CharterWriter {
  return {
    ...charterWords(report.charter.content?.language ?? null),
    known: (name, domain) => lookUp(name, domain, database),
  };
}

/** Whether what is known comes from our own layer: a public list of unknown care is never certain. */
export const isOwn = ({ layer }: DictionaryEntry): boolean => layer === 'own';
