import type { OpenPopup } from './browser-under-test.ts';
import { failurePicture, inFolder } from './failure-picture.ts';
import {
  axeExpression,
  axeIsThere,
  controlExpression,
  selectorExpression,
  violationsExpression,
  type Spot,
} from './find-control.ts';
import { until } from './until.ts';

/** What each browser does its own way. */
export interface PopupPort {
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly pressMouseAt: (spot: Spot) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The popup as tests use it, over what one browser can do. */
export function openPopup(port: PopupPort): OpenPopup {
  const { evaluate, isOpen, close } = port;
  const text = async (): Promise<string> => evaluate<string>('document.body.innerText');
  const explain = async (error: unknown, what: string): Promise<never> => {
    const said = await orElse(text, '(the popup is gone)');
    const picture = failurePicture(what);
    const seen = await orElse(async () => {
      await port.screenshot(picture);
      return `see ${picture}`;
    }, 'no picture could be taken');
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\nThe popup says (${seen}):\n${said}`, { cause: error });
  };
  const withAxe = async <T>(expression: string): Promise<T> => {
    if (!(await evaluate<boolean>(axeIsThere))) await evaluate(axeExpression);
    return evaluate<T>(expression);
  };
  const press = async (what: string, spotNow: () => Promise<Spot | null>): Promise<void> => {
    const spot = await until(what, spotNow, 20_000).catch(async (error: unknown) => explain(error, what));
    await port.pressMouseAt(spot);
  };
  return {
    evaluate,
    text,
    isOpen,
    close,
    screenshot: async (file) => port.screenshot(inFolder(file)),
    violations: async () => withAxe(violationsExpression),
    waitFor: async (expression, what) => {
      await until(what, async () => ((await evaluate<boolean>(`Boolean(${expression})`)) ? true : null)).catch(
        async (error: unknown) => explain(error, what),
      );
    },
    click: async (role, name) =>
      press(`${role} "${name}"`, async () => withAxe<Spot | null>(controlExpression(role, name))),
    clickOn: async (selector) => press(selector, async () => evaluate<Spot | null>(selectorExpression(selector))),
  };
}

async function orElse(attempt: () => Promise<string>, otherwise: string): Promise<string> {
  try {
    return await attempt();
  } catch {
    return otherwise;
  }
}
