import type { DeclaredCookie } from '../../charter/index.ts';
import type { DictionaryEntry } from '../../dictionary/index.ts';
import type { LastSeen, Observation } from '../../observation/index.ts';
import type { DeclaredVerdict, JudgedDeclaration } from '../audit-report.ts';
import { awaitedEvent } from '../events/awaited-event.ts';
import type { AwaitedEvent } from '../events/awaited-event.ts';
import { eventHappened } from '../events/event-happened.ts';
import type { RowParty } from '../match/row-party.ts';
import type { MessageRef } from '../message-ref.ts';
import { rowParams } from './row-params.ts';
import { scopesLooked } from './row-scopes.ts';

/** One declared cookie with what was found out about it before. */
export interface DeclaredCase {
  readonly row: DeclaredCookie;
  readonly party: RowParty;
  /** Keys of what was observed of it. */
  readonly observed: readonly string[];
  /** When the last of these was seen last, where all of them are gone; else null. */
  readonly gone: LastSeen | null;
  /** The name of something observed that the row probably means in another spelling; null where there is none. */
  readonly misspells: string | null;
  readonly known: DictionaryEntry | null;
}

type Verdict = Omit<JudgedDeclaration, 'declared' | 'observed'>;

/** The verdict of a declared cookie and one sentence that says why, naming its row. */
export function judgeDeclared(subject: DeclaredCase, observation: Observation): JudgedDeclaration {
  const verdict =
    unverifiable(subject) ??
    observed(subject, observation) ??
    misspelt(subject) ??
    notLooked(subject, observation) ??
    absent(subject, observation);
  return { declared: subject.row, observed: subject.observed, ...verdict };
}

function say(verdict: DeclaredVerdict, tail: string, { row }: DeclaredCase, more: MessageRef['params'] = {}): Verdict {
  return { verdict, awaits: null, reason: { id: `reason.${tail}`, params: { ...rowParams(row), ...more } } };
}

function unverifiable(subject: DeclaredCase): Verdict | null {
  const { row } = subject;
  if (row.matchesNothing) return say('unverifiable', 'unverifiable.too-wide', subject);
  const keepsNothing = row.storage === 'pixel' || row.storage === 'sdk';
  return keepsNothing ? say('unverifiable', 'unverifiable.keeps-nothing', subject) : null;
}

function observed(subject: DeclaredCase, { environment }: Observation): Verdict | null {
  if (subject.observed.length === 0) return null;
  if (subject.gone !== null) {
    return say('observed', 'observed.gone', subject, { ...subject.gone, zone: environment.timeZone });
  }
  return say('observed', 'observed', subject, { count: subject.observed.length });
}

/** What is probably there under another spelling is neither missing nor awaited: a person looks which it is. */
function misspelt(subject: DeclaredCase): Verdict | null {
  if (subject.misspells === null) return null;
  return say('unverifiable', 'unverifiable.misspelt', subject, { name: subject.misspells });
}

function notLooked(subject: DeclaredCase, { coverage }: Observation): Verdict | null {
  const looked = scopesLooked(subject.row, subject.party, subject.known, coverage);
  if (looked.looked) return null;
  return say('not-looked', `not-looked.${looked.reason}`, subject, { scope: looked.scope });
}

function absent(subject: DeclaredCase, observation: Observation): Verdict {
  const awaited = awaitedEvent(subject.row, subject.known);
  if (awaited === null) return say('missing', 'missing.no-event', subject);
  const awaits = awaited.kind === 'acceptance' ? 'consent-choice' : awaited.kind;
  if (eventHappened(awaited, observation)) return { ...say('missing', `missing.${awaited.kind}`, subject), awaits };
  const known = awaited.from === 'dictionary' ? '.known' : '';
  const said = wordsOfEvent(awaited);
  return { ...say('conditional', `conditional.${awaited.kind}${known}`, subject, said), awaits };
}

/** The very words that tell the event, rather than the row's first ones. */
function wordsOfEvent({ words }: AwaitedEvent): MessageRef['params'] {
  return words === null ? {} : { words };
}
