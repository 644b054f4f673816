import { declaringWords } from '../../words/declaring-words.ts';
import { keepingWords } from '../../words/keeping-words.ts';
import { lastsForSession } from '../../words/durations/duration-words.ts';
import { isVendor, onlyVendorIn } from '../../words/vendors-in-text.ts';
import { fold } from '../../words/text/fold.ts';
import { isDuration } from '../duration/is-duration.ts';
import type { Field } from './labelled-line.ts';
import { durationIn, withoutAnnouncement } from './length-in-prose.ts';
import { parallelLengths } from './parallel-lengths.ts';

/** What parts the clauses of an item: dashes, bars, semicolons, commas, full stops. */
const parting = /\s[–—|-]\s|\s?;\s|\s[•·]\s|(?<=\S)(,)\s+|(?<=[\p{L}\p{N})])\.\s+(?=\p{Lu})/u;
/** Longest text that is taken apart; a longer one is prose. */
const longest = 600;

/** A clause that tells how long the cookie lasts opens so. One word list for all languages. */
const lasts = new RegExp(String.raw`^(?:${keepingWords('opensClause')} )*${keepingWords('lasts')}`, 'iu');
/** "déposé par Piano": who sets it. */
const setBy = new RegExp(
  String.raw`^(?:${declaringWords('isSet')} )?${declaringWords('setPassive')} ${declaringWords('by')} (?:${declaringWords('article')} |l['’])?(\S.{1,60}?)(?: ${declaringWords('purposeOpens')} .*)?$`,
  'iu',
);
const mostWords = 4;

/** A length of time that stands alone, without the words that announce it. */
export function lengthField(text: string): Field | null {
  return isDuration(text) ? { label: '', role: 'duration', value: withoutAnnouncement(text) } : null;
}

/** "expire à la fin de la session" */
function sessionField(clause: string): Field | null {
  return lastsForSession(fold(clause)) ? { label: '', role: 'duration', value: clause } : null;
}

/** "déposé par la société Piano": the vendor where one is known, else the words for whoever it is. */
function setterOf(clause: string): string | undefined {
  const words = setBy.exec(clause)?.[1];
  return words === undefined ? undefined : (onlyVendorIn(words) ?? words);
}

/** What one clause says: a length, or who sets the cookie; null for any other words. */
export function clauseField(clause: string): Field | null {
  const told = lasts.test(clause) ? (sessionField(clause) ?? durationIn(` ${clause}`)) : null;
  if (told !== null) return told;
  const provider = isVendor(clause) ? clause : setterOf(clause);
  if (provider !== undefined) return { label: '', role: 'provider', value: provider };
  return withoutAnnouncement(clause).split(' ').length <= mostWords ? lengthField(clause) : null;
}

interface Clause {
  readonly text: string;
  /** A comma stands before it, which may as well part words of one list. */
  readonly loose: boolean;
}

function clausesOf(words: string): readonly Clause[] {
  const pieces = words.split(parting);
  const clauses: Clause[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const text = (pieces[at] ?? '').replace(/[.;,\s]+$/, '').trim();
    const loose = pieces[at - 1] === ',' || pieces[at + 1] === ',';
    if (text !== '') clauses.push({ text, loose });
  }
  return clauses;
}

/** In a list that commas part, "session" may be any word; at its end, or as a number, it is a length. */
function isClear({ text, loose }: Clause, isLast: boolean): boolean {
  return !loose || isLast || /\d/.test(text) || lasts.test(text);
}

/**
 * Takes the words behind a name apart: "mesure d’audience, déposé par Piano, conservé 13 mois".
 *
 * @param lengthIsKnown another place tells the length: words for it ("garde la session") are then of the purpose
 * @param names how many names stand before the words: each may have a length of its own
 * @returns a provider and a length at most, and the other words as the purpose
 */
export function fieldsOfClauses(words: string, lengthIsKnown: boolean, names = 1): readonly Field[] {
  const whole: Field = { label: '', role: 'purpose', value: words };
  if (words.length > longest) return [whole];
  const all = clausesOf(words);
  const each = lengthIsKnown ? null : lengthsOfEach(all, names);
  const found = new Map<Field['role'], Field>(each === null ? [] : [['duration', each.field]]);
  const rest = takeFields(each === null ? all : all.toSpliced(each.from, each.count), found, lengthIsKnown);
  if (found.size === 0) return [whole];
  const purpose: readonly Field[] = rest.length === 0 ? [] : [{ label: '', role: 'purpose', value: rest.join(', ') }];
  return [...purpose, ...found.values()];
}

/** The clauses that tell each name's length, as one field. */
function lengthsOfEach(
  clauses: readonly Clause[],
  names: number,
): { readonly field: Field; readonly from: number; readonly count: number } | null {
  const texts = clauses.map(({ text }) => text);
  const each = parallelLengths(texts, names);
  return each === null ? null : { ...each, field: { label: '', role: 'duration', value: each.value } };
}

/**
 * Takes a provider and a length out of the clauses, and gives the words that are left. The last length counts:
 * "session, 1 jour" is about a session, and lasts a day.
 */
function takeFields(
  clauses: readonly Clause[],
  found: Map<Field['role'], Field>,
  lengthIsKnown: boolean,
): readonly string[] {
  const rest: string[] = [];
  for (const [at, clause] of [...clauses.entries()].toReversed()) {
    const field = clauseField(clause.text);
    const isUsed =
      field !== null &&
      !found.has(field.role) &&
      (field.role !== 'duration' || (!lengthIsKnown && isClear(clause, at === clauses.length - 1)));
    if (isUsed) found.set(field.role, field);
    else rest.unshift(clause.text);
  }
  return rest;
}
