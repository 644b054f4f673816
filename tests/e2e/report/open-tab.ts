import type { OpenPopup } from '../browsers/browser-under-test.ts';

/** A whole tab, driven as the popup is: the report page, or a file that was exported. */
export interface OpenTab extends OpenPopup {
  readonly reload: () => Promise<void>;
  /** Goes to another address in the same tab. */
  readonly goTo: (url: string) => Promise<void>;
  /** The page as the browser prints it; null where the browser can't be told to. */
  readonly pdf: () => Promise<Buffer | null>;
  /** A real key, pressed and let go; the page has heard it when the promise is kept. */
  readonly press: (key: Key) => Promise<void>;
  /** Text as it is typed, a key a character. */
  readonly type: (text: string) => Promise<void>;
  /** Errors and warnings that the browser writes of the page while `act` works. */
  readonly errorsWhile: (act: () => Promise<void>) => Promise<readonly string[]>;
}

export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | ' '
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'End'
  | 'Home';
