import { browser } from 'wxt/browser';
import type { CharterEvidence } from '../../audit/index.ts';
import type { Observed } from '../observe/observe-tab.ts';
import type { Message } from './message.ts';

/** What the background answers, by message. */
export interface Answers {
  readonly observe: Observed;
  readonly 'read-charter': CharterEvidence;
  readonly 'watch-setters': true;
  readonly 'charter-opened': true;
  readonly 'page-action': true;
}

/** Every answer says whether the work succeeded, so that a failure reaches the person who asked. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/**
 * Asks the background.
 *
 * @throws with the background's own words where it failed, or where there is no background to answer.
 */
export async function send<M extends Message>(message: M): Promise<Answers[M['type']]> {
  const answer: Answer<Answers[M['type']]> | undefined = await browser.runtime.sendMessage(message);
  if (answer === undefined) throw new Error('no answer from the background');
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}
