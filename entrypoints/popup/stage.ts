import type { PopupView } from '../../components/popup/popup-view.ts';
import type { Moved } from '../../lib/browser/whereabouts/moved.ts';
import type { CookieDatabase } from '../../lib/dictionary/index.ts';
import { everythingNeeded } from './everything-needed.ts';
import { failureOf } from './failure-of.ts';
import type { Gathered } from './gathered.ts';
import { noticesOf } from './notices-of.ts';
import { permissionNeeded } from './permission-needed.ts';
import { reportOf } from './report-of.ts';
import { unreadCharter } from './unread-charter.ts';

type Busy = Extract<PopupView, { state: 'report' }>['busy'];

/** What the popup shows, and what that is made of. */
export interface Stage {
  readonly view: () => PopupView;
  /** What was gathered of the audit on the screen; null where there is none. */
  readonly gathered: () => Gathered | null;
  readonly put: (view: PopupView) => void;
  /** From here on, whatever is still on its way comes too late. @returns whether what began here is on still. */
  readonly begin: () => () => boolean;
  readonly look: (host: string) => void;
  readonly showReport: (of: Gathered, busy: Busy, database: CookieDatabase | null) => void;
  readonly ask: (of: Gathered) => void;
  /** Shows that an audit is over, without a report. */
  readonly end: (view: PopupView) => void;
  readonly endMoved: (from: string, moved: Moved) => void;
  readonly fail: (error: unknown) => void;
}

export function newStage(show: (view: PopupView) => void): Stage {
  let gathered: Gathered | null = null;
  let view: PopupView = { state: 'looking', host: null };
  let run = 0;
  const put = (next: PopupView): void => {
    view = next;
    show(next);
  };
  const begin = (): (() => boolean) => {
    run += 1;
    const mine = run;
    return () => mine === run;
  };
  const end = (next: PopupView): void => {
    begin();
    gathered = null;
    put(next);
  };
  return {
    view: () => view,
    gathered: () => gathered,
    put,
    begin,
    end,
    look: (host) => {
      gathered = null;
      put({ state: 'looking', host });
    },
    showReport: (of, busy, database) => {
      gathered = of;
      const report = reportOf(of.seen, of.charter ?? unreadCharter, database);
      const permission = permissionNeeded(of.seen);
      const everything = everythingNeeded(of.seen, report);
      const { pictureRefused = null } = view.state === 'report' ? view : {};
      put({ state: 'report', report, permission, everything, notices: noticesOf(of.seen), pictureRefused, busy });
    },
    ask: (of) => {
      gathered = of;
      put({ state: 'not-a-portal', portal: of.seen.portal });
    },
    endMoved: (from, { to }) => end({ state: 'moved', from, to }),
    fail: (error) => {
      const failure = failureOf(error, view);
      if (failure.state === 'report') put(failure);
      else end(failure);
    },
  };
}
