import { browser } from 'wxt/browser';
import type { CharterFound } from '../charter/find-charter.ts';
import type { Observed } from '../observe/observed.ts';
import { withinLimit } from '../within-limit.ts';
import type { Message } from './message.ts';

/** What the background answers, by message. Each is safe to be asked twice: a background may die while it answers. */
export interface Answers {
  readonly observe: Observed;
  readonly 'read-charter': CharterFound;
  readonly 'watch-setters': true;
  readonly 'charter-opened': true;
  readonly 'page-action': true;
  readonly 'page-hosts': true;
}

/** Every answer says whether the work succeeded, so that a failure reaches the person who asked. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  /** The error's own name and words. */
  | { readonly ok: false; readonly name: string; readonly detail: string };

/** Name of the error that {@link send} gives up with where nobody answers. */
export const noAnswerError = 'NoAnswerError';

/** Milliseconds before each new try: a background that died is started anew by the next message, and may die again. */
const pauses = [50, 200, 800, 2000] as const;

/** Milliseconds that an answer may take: the parts of a look are limited, and a charter is read within half of this. */
const patienceFor = ({ type }: Message): number => (type === 'observe' ? 25_000 : 60_000);

/**
 * Asks the background, and asks again where it died before it answered.
 *
 * @throws an error with the name and words of the background's own where it failed; one named `NoAnswerError` where no
 * background answers.
 */
export async function send<M extends Message>(message: M): Promise<Answers[M['type']]> {
  let answered = await ask(message);
  for (const pause of pauses) {
    if (answered.kind !== 'died') break;
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    answered = await ask(message);
  }
  if (answered.kind !== 'answered') throw new DOMException(answered.detail, noAnswerError);
  const { answer } = answered;
  if (!answer.ok) throw new DOMException(answer.detail, answer.name);
  return answer.value;
}

type Asked<T> =
  | { readonly kind: 'answered'; readonly answer: Answer<T> }
  | { readonly kind: 'died' | 'silent'; readonly detail: string };

/** Whatever a message is refused with, nobody worked on it to the end: the door answers failures of the work itself. */
async function ask<M extends Message>(message: M): Promise<Asked<Answers[M['type']]>> {
  const patience = patienceFor(message);
  const asking = async (): Promise<Asked<Answers[M['type']]>> => {
    try {
      const answer: Answer<Answers[M['type']]> | undefined = await browser.runtime.sendMessage(message);
      return answer === undefined
        ? { kind: 'died', detail: 'no answer from the background' }
        : { kind: 'answered', answer };
    } catch (error) {
      return { kind: 'died', detail: error instanceof Error ? error.message : String(error) };
    }
  };
  return withinLimit(asking(), patience, { kind: 'silent', detail: `no answer in ${patience / 1000} s` });
}
