import { fold } from './text/fold.ts';

const questions =
  /^(?:\d+ )?(?:what (?:is|are)(?: an?| the)? (?:cookies?|trackers?|similar|local storage)|qu est ce qu|que sont|c est quoi|was (?:ist|sind)|que (?:son|es)|cosa sono|cos e|che cosa|wat zijn|wat is|o que (?:sao|e)|que son|vad ar|czym sa|definition|definicion|definizione|definicao|about cookies|a propos des cookies)/;

/** Whether a heading asks what a cookie is: what stands under it explains, and a table there belongs to the heading above. */
export function explains(heading: string): boolean {
  return questions.test(fold(heading));
}
