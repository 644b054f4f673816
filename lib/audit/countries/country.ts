import type { Reference } from '../finding.ts';

/** What a rule rests on; each country gives its own text for it. */
export type Basis =
  | 'consent' /** no access to the terminal without consent, save exemptions */
  | 'withdrawal' /** a consent that is withdrawn takes effect on what is already there */
  | 'declaration' /** what visitors are told of each cookie: purposes, means to refuse, lifetime, third parties */
  | 'information' /** what visitors are told */
  | 'exempt-information' /** what an authority recommends to tell of exempt cookies */
  | 'duration' /** telling how long cookies last, and who has access */
  | 'audience-measurement' /** conditions of exempt audience measurement */
  | 'choice' /** how long a choice is kept */
  | 'essential-claims' /** "necessary" wrongly claimed */
  | 'other-storage' /** other storage than cookies */
  | 'cookie-flags' /** the protocol */
  | 'agreement'; /** the charter agrees with what is observed: our own criterion */

/** A country's texts and limits. Another country is another file like `france.ts`. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly limits: {
    /** Longest lifetime of exempt audience measurement, months of the calendar. */
    readonly audienceMeasurement: number;
    /** How long a choice is kept before it is asked for again, months of the calendar. */
    readonly choice: number;
  };
  readonly references: Readonly<Record<Basis, Reference>>;
}
