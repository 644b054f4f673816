import { createInstance } from 'i18next';
import type { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { clockWords } from './clock-words.ts';
import { spanWords } from './span-words.ts';

type Plural<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Every sentence that a person can read: the French catalogue is the list. */
export type MessageId = Plural<keyof typeof fr>;

export type MessageParams = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly language: Language;
  /** The sentence, with its parameters as plain text: whoever prints it escapes it for its own medium. */
  readonly t: (id: MessageId, params?: MessageParams) => string;
  /** A sentence stored in a report. An id that this version does not know is shown as it is, never dropped. */
  readonly say: (ref: { readonly id: string; readonly params: MessageParams }) => string;
}

/**
 * A translator over one catalogue.
 *
 * Parameters come from hostile pages: they are never read as templates (`skipOnVariables`).
 */
export function makeTranslator(language: Language, catalogue: Readonly<Record<string, string>>): Translator {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  // Lifetimes stand in sentences as seconds, so that each language writes them: `{{lasts, span}}`.
  let span: ReturnType<typeof spanWords> | undefined;
  instance.services.formatter?.add('span', (value: unknown) =>
    typeof value === 'number' ? (span ??= spanWords(language))(value) : String(value),
  );
  // Moments stand there as they are in the report, and are told by the auditor’s clock: `{{at, clock}}` with a `zone`.
  instance.services.formatter?.add('clock', (value: unknown, _language, { zone }: { readonly zone?: unknown }) =>
    clockWords(language, String(value), typeof zone === 'string' ? zone : 'UTC'),
  );
  // An id out of a hostile file is no template either: what the catalogue has not is never given to be filled in.
  const isKnown = (id: string): boolean => Object.hasOwn(catalogue, id) || Object.hasOwn(catalogue, `${id}_other`);
  const translate = (id: string, params?: MessageParams): string =>
    isKnown(id) ? instance.t<string, Record<string, unknown>, string>(id, { ...params, defaultValue: id }) : id;
  // A report of 2,000 cookies says the same few words tens of thousands of times.
  const said = new Map<string, string>();
  const word = (id: string): string => {
    const known = said.get(id) ?? translate(id);
    if (Object.hasOwn(catalogue, id)) said.set(id, known);
    return known;
  };
  return {
    language,
    t: (id, params) => (params === undefined ? word(id) : translate(id, params)),
    say: ({ id, params }) => translate(id, params),
  };
}
