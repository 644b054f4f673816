import { connect, type Socket } from 'node:net';

/** The part of Firefox that can be asked: its own windows, or the page. */
export type MarionetteContext = 'chrome' | 'content';

/** A client of Firefox's own remote protocol: length-prefixed JSON over TCP, one command at a time. */
export interface Marionette {
  readonly send: (command: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Runs the body of a function in a context and gives what it returns. */
  readonly run: <T>(context: MarionetteContext, script: string, args?: readonly unknown[]) => Promise<T>;
  readonly close: () => void;
}

type Answer = readonly [1, number, { readonly message?: string; readonly error?: string } | null, unknown];

/** Connects to a Firefox that was started with `--marionette`, as soon as it listens. */
export async function connectMarionette(port: number, patience = 60_000): Promise<Marionette> {
  const socket = await listening(port, Date.now() + patience);
  const waiting = new Map<number, (answer: Answer) => void>();
  let greeted: (() => void) | null = null;
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  onPackets(socket, (packet) => {
    if (!Array.isArray(packet)) return greeted?.();
    const answer = packet as unknown as Answer;
    waiting.get(answer[1])?.(answer);
    return undefined;
  });
  await greeting;
  let id = 0;
  let context: MarionetteContext | null = null;
  const exchange: Marionette['send'] = async (command, parameters = {}) => {
    id += 1;
    const mine = id;
    const answered = new Promise<Answer>((resolve) => {
      waiting.set(mine, resolve);
    });
    const text = JSON.stringify([0, mine, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    waiting.delete(mine);
    if (error !== null) throw new Error(`${command}: ${error.error ?? ''} ${error.message ?? ''}`);
    return result;
  };
  const enter = async (where: MarionetteContext): Promise<void> => {
    if (context !== where) await exchange('Marionette:SetContext', { value: where });
    context = where;
  };
  return {
    send: async (command, parameters) => {
      // Firefox's own windows take scripts only; all else is about pages.
      if (context === 'chrome') await enter('content');
      return exchange(command, parameters);
    },
    run: async (where, script, args = []) => {
      await enter(where);
      const result = await exchange('WebDriver:ExecuteScript', {
        script: `return (async () => { ${script} })()`,
        args,
        newSandbox: true,
        sandbox: where === 'chrome' ? 'system' : 'temoin',
      });
      return (result as { readonly value: unknown }).value as never;
    },
    close: () => socket.destroy(),
  };
}

async function listening(port: number, end: number): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket !== null) return socket.on('error', () => {});
    if (Date.now() > end) throw new Error(`no Firefox listens on ${port}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
}

/** Cuts the stream into packets: a length in decimal, a colon, that many bytes of JSON. */
function onPackets(socket: Socket, hear: (packet: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      const packet = buffer.subarray(colon + 1, colon + 1 + length).toString();
      buffer = buffer.subarray(colon + 1 + length);
      hear(JSON.parse(packet));
    }
  });
}
