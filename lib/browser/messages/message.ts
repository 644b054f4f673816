import * as v from 'valibot';
import { auditIdentity } from '../session/audit-identity.ts';
import { pageActions } from '../page/page-action.ts';

/** Every message that the background answers. Anything else is refused at the door. */
export const message = v.variant('type', [
  v.strictObject({
    type: v.literal('observe'),
    tabId: v.number(),
    host: v.optional(v.string()),
    audit: v.optional(auditIdentity),
    anyway: v.optional(v.boolean()),
    answer: v.optional(v.picklist(['granted', 'refused'])),
  }),
  v.strictObject({
    type: v.literal('read-charter'),
    audit: auditIdentity,
    portalOrigin: v.string(),
    pageUrl: v.string(),
    links: v.array(v.strictObject({ href: v.string(), text: v.string(), rel: v.string() })),
    linksLooked: v.picklist(['all', 'some', 'none']),
    pageAnswers: v.boolean(),
    language: v.nullable(v.string()),
    privateWindow: v.boolean(),
  }),
  v.strictObject({ type: v.literal('watch-setters') }),
  v.strictObject({ type: v.literal('charter-opened'), tabId: v.number() }),
  v.strictObject({
    type: v.literal('page-action'),
    action: v.picklist(pageActions),
    loadedAt: v.number(),
    language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  }),
  v.strictObject({
    type: v.literal('page-hosts'),
    hosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(1000)),
    ledElsewhere: v.boolean(),
    loadedAt: v.number(),
  }),
]);

export type Message = v.InferOutput<typeof message>;

/** Who sent a message, as far as the door must know. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** What the extension's own scripts in a tab tell. */
const ofPages: ReadonlySet<Message['type']> = new Set<Message['type']>(['page-action', 'page-hosts']);

/**
 * The door: a message is let in if it has one of the known shapes and comes from the extension's own page, or, for
 * what a page's visitor did and where a page loads from, from the extension's own script in a tab.
 */
export function admit(
  raw: unknown,
  sender: MessageSender,
  own: { readonly id: string; readonly origin: string },
): Message | null {
  if (sender.id !== own.id) return null;
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return null;
  const fromOwnPage = sender.url?.startsWith(`${own.origin}/`) === true;
  const fromPageScript = sender.tab?.id !== undefined && !fromOwnPage;
  return (ofPages.has(parsed.output.type) ? fromPageScript : fromOwnPage) ? parsed.output : null;
}
