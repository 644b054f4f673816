import { finding as fr } from './fr/finding.ts';
import { finding as en } from './en/finding.ts';
import { finding as es } from './es/finding.ts';
import { finding as de } from './de/finding.ts';
import { finding as it } from './it/finding.ts';
import { finding as nl } from './nl/finding.ts';
import { finding as pt } from './pt/finding.ts';
import { finding as ca } from './ca/finding.ts';
import { finding as eu } from './eu/finding.ts';
import { finding as pl } from './pl/finding.ts';
import { finding as sv } from './sv/finding.ts';
import { anyWord } from './words-pattern.ts';

/** Where the charter is, and whether it may be read: one language’s words, a kind’s words in one string, in the notation of `anyWord`. */
export interface FindingWords {
  /** "activez" JavaScript. */
  readonly turnOn?: string;
  /** JavaScript "désactivé". */
  readonly turnedOff?: string;
  /** In the address or name of a form. */
  readonly logIn?: string;
  /** In an address: personal data, no accents. */
  readonly dataAddress?: string;
  /** In the words of a link: personal data, folded. */
  readonly dataText?: string;
  /** In the words of a link: cookies, folded. */
  readonly cookieText?: string;
}

const languages: readonly FindingWords[] = [fr, en, es, de, it, nl, pt, ca, eu, pl, sv];

/** The words of a kind in every language, as the source of one pattern. */
export function findingWords(kind: keyof FindingWords): string {
  return anyWord(languages.map((words) => words[kind]));
}
