/** The popup after a toolbar click. */
export interface OpenPopup {
  /** Evaluates a JavaScript expression in the popup; promises are awaited, the result must be JSON. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Waits until a JavaScript expression is truthy in the popup; where it never is, the error quotes the popup and leaves a picture. */
  readonly waitFor: (expression: string, what: string) => Promise<void>;
  readonly text: () => Promise<string>;
  /** A real mouse click on the one visible control whose role and accessible name (a part of it will do) are these. */
  readonly click: (role: Role, name: string) => Promise<void>;
  /** A real mouse click on the first element of a CSS selector. */
  readonly clickOn: (selector: string) => Promise<void>;
  /** Violations that axe finds, contrast included; each one as a line. */
  readonly violations: () => Promise<readonly string[]>;
  /** A picture of the popup as it is on the screen. */
  readonly screenshot: (file: string) => Promise<void>;
  /** Whether it is still on the screen. */
  readonly isOpen: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export type Role = 'button' | 'link' | 'textbox' | 'heading' | 'checkbox' | 'radio' | 'combobox' | 'searchbox';

/** One cookie as the browser itself holds it, asked without the extension. */
export interface HeldCookie {
  readonly name: string;
  /** Without the leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  /** Seconds since 1970; null for a session cookie. */
  readonly expires: number | null;
  /** Top-level site of a partitioned cookie, else null. */
  readonly partition: string | null;
}

export interface StartOptions {
  /** Where the sample portals listen. */
  readonly port: number;
  /** Folder of the extension to load. */
  readonly extension: string;
  /** Folders of other people’s extensions that run in the same browser. */
  readonly beside?: readonly string[];
  /** Language of the interface, as if the person had chosen it; absent: the browser's own. */
  readonly language?: 'fr' | 'en';
  readonly dark?: boolean;
  /** A window whose permission prompts can be answered: in Chromium this needs Xvfb. */
  readonly window?: boolean;
  /** The window is shown on the person's own display (`--headed`). */
  readonly visible?: boolean;
  /** Two screen pixels for each CSS pixel, for pictures. */
  readonly sharp?: boolean;
  /** Absent: as the browser comes (Chromium of Debian blocks them, Firefox keeps them partitioned). */
  readonly thirdPartyCookies?: 'allowed' | 'blocked';
  /** All cookies are blocked, of every site, in the person’s own settings. */
  readonly cookies?: 'blocked';
  /** The extension may not run in private windows, as it comes to a person who did not allow it. */
  readonly privateWindows?: 'not-allowed';
  /** Firefox only: each site has a jar of its own (`privacy.firstparty.isolate`). */
  readonly isolated?: boolean;
}

export type BrowserName = 'chromium' | 'firefox';

/** One real browser with Témoin in it, on a fresh profile, driven the same way whichever it is. */
export interface BrowserUnderTest {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens an address in the current tab. */
  readonly open: (url: string) => Promise<void>;
  readonly waitFor: (selector: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly fill: (selector: string, text: string) => Promise<void>;
  /** Evaluates an expression in the page. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** From now on the current tab is one of a private window. */
  readonly usePrivateWindow: () => Promise<void>;
  /** From now on the current tab is the one that was there at the start. */
  readonly useFirstTab: () => Promise<void>;
  /** A real click on Témoin's toolbar button in the current tab's window. */
  readonly clickToolbar: () => Promise<OpenPopup>;
  /** The popup that is open now: Témoin opens it again after a permission prompt in Chromium. */
  readonly popupNow: () => Promise<OpenPopup>;
  /** Answers the permission prompt that is shown, as a person does. */
  readonly answerPrompt: (answer: 'allow' | 'refuse') => Promise<void>;
  /** A picture of the browser's window with what it shows above the page (prompts); null where there is no window. */
  readonly windowPicture: (file: string) => Promise<string | null>;
  /** Takes the hosts granted at install back, as a person can in the browser's settings (Chromium: "on click"). */
  readonly withdrawInstallHosts: () => Promise<void>;
  /** Ends the background worker or event page at once, as browsers do at any moment. */
  readonly killBackground: () => Promise<void>;
  /** Evaluates an expression in a page of the extension that is not the popup. */
  readonly evaluateInExtension: <T>(expression: string) => Promise<T>;
  /** All that the extension keeps: every storage area, IndexedDB and caches, as JSON text. */
  readonly storage: () => Promise<string>;
  /** The jar of the current tab's window as the browser holds it. */
  readonly cookies: () => Promise<readonly HeldCookie[]>;
  /** Text of the next file that the browser saves after `act`, and its name. */
  readonly saved: (act: () => Promise<void>) => Promise<SavedFile>;
  readonly close: () => Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}
