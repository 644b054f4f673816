import { browser } from 'wxt/browser';
import { admit, type Message, type MessageSender } from './message.ts';
import type { Answer, Answers } from './send.ts';

type Handlers = {
  readonly [T in Message['type']]: (
    message: Extract<Message, { type: T }>,
    sender: MessageSender,
  ) => Promise<Answers[T]>;
};

/** Answers messages with the handlers, and nothing that the door does not let in. */
export function answerMessages(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const admitted = admit(raw, sender, own);
    if (admitted === null) return false;
    void handle(handlers, admitted, sender).then(respond);
    return true;
  });
}

async function handle(handlers: Handlers, admitted: Message, sender: MessageSender): Promise<Answer<unknown>> {
  try {
    const handler = handlers[admitted.type] as (message: Message, sender: MessageSender) => Promise<unknown>;
    return { ok: true, value: await handler(admitted, sender) };
  } catch (error) {
    return error instanceof Error || error instanceof DOMException
      ? { ok: false, name: error.name, detail: error.message }
      : { ok: false, name: 'Error', detail: String(error) };
  }
}
