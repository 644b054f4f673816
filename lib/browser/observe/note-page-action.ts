import { addEvents, type ActionHint } from '../../observation/index.ts';
import type { PageActionMessage } from '../page/page-action.ts';
import { updateSession } from '../session/sessions.ts';

const hintedBy: Partial<Readonly<Record<PageActionMessage['action'], ActionHint['kind']>>> = {
  'consent-choice-click': 'consent-choice',
  'language-change-click': 'language-change',
};

/** The page that tells. */
interface Doer {
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Notes what a person did in a page under audit; in any other page it is nobody's business. A click is kept for the next
 * page, which may show what it brought about. What is done in another portal's page is none of this audit's.
 */
export async function notePageAction(
  { tab, url }: Doer,
  { action, loadedAt, language }: PageActionMessage,
  now: string,
): Promise<true> {
  if (tab?.id === undefined) return true;
  await updateSession(tab.id, (session) => {
    if (URL.parse(url ?? '')?.hostname !== session.host) return session;
    const kind = hintedBy[action];
    if (kind !== undefined) {
      const others = session.hints.filter((hint) => hint.kind !== kind);
      return { ...session, hints: [...others, { kind, loadedAt, language }] };
    }
    const event = { kind: action as ActionHint['kind'], at: now, evidence: 'user-action' } as const;
    return { ...session, events: [...addEvents(session.events, [event])] };
  });
  return true;
}
