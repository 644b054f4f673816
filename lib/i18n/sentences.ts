import type { popupTranslations } from './popup-translations.ts';
import type { translations } from './translations.ts';

type Whole = typeof translations;
type InPopup = {
  readonly [Language in keyof typeof popupTranslations]: Awaited<ReturnType<(typeof popupTranslations)[Language]>>;
};

/** The languages of a catalogue that lack a sentence. */
type Lacking<Id, Catalogue> = {
  readonly [Language in keyof Catalogue]: Id extends keyof Catalogue[Language] ? never : Language;
}[keyof Catalogue];

/** A sentence may be any words once every language says it; until then its own line does not compile, and says who lacks it. */
type Sentence<Id extends string, Catalogue> = [Lacking<Id, Catalogue>] extends [never]
  ? string
  : `${Id} is not said in: ${Extract<Lacking<Id, Catalogue>, string>}`;

type Sentences<Id extends string, Catalogue> = { readonly [Each in Id]: Sentence<Each, Catalogue> };

/** French sentences that the popup can show: a language that lacks one there is a compile error on the sentence's line. */
export const popupSentences = <Id extends string>(said: Sentences<Id, InPopup>): Readonly<Record<Id, string>> => said;

/** French sentences that the report alone says, checked against all that a language says. */
export const reportSentences = <Id extends string>(said: Sentences<Id, Whole>): Readonly<Record<Id, string>> => said;
