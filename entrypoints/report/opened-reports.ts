import type { OpenReport, ReportView } from '../../components/report/report-view.ts';
import type { Loaded } from './load-report.ts';

export type OpenView = Extract<ReportView, { readonly state: 'report' }>;

/** A report that lies open in this page, on the screen or behind it. */
export interface Opened {
  /** Its id in the history, where it lies or will lie. */
  keptAs: string;
  /** Id of the audit that the charter's page may lie with. */
  pageFrom: string;
  /** The revision that this page read or wrote last; null while it is not in the history. */
  revision: number | null;
  view: OpenView;
}

/** The reports that lie open in this page: what was written on one that is not kept stays until it is. */
export interface OpenedReports {
  /** The one on the screen, or null. */
  readonly front: () => Opened | null;
  /** Puts one on the screen. */
  readonly put: (opened: Opened) => void;
  /** Something else is on the screen. */
  readonly leave: () => void;
  readonly change: (opened: Opened, part: Partial<OpenView>) => void;
  /** By the id that the view bears. */
  readonly ofView: (id: string) => Opened | null;
  /** A name for its view: the one that it had in this page, under which words were begun; never another's. */
  readonly freeName: (id: string) => string;
  /** By its id in the history, where it is not kept as it is on the page. */
  readonly unkept: (id: string) => Opened | null;
  /** Reports to go back to. */
  readonly list: () => readonly OpenReport[];
  /** They were deleted. */
  readonly forget: (ids: readonly string[]) => void;
  /** Whether words would be lost with the page. */
  readonly wordsAtRisk: () => boolean;
}

export function openedReports(show: (view: ReportView) => void): OpenedReports {
  let all: readonly Opened[] = [];
  let last: Opened | null = null;
  let front: Opened | null = null;
  return {
    front: () => front,
    put: (opened) => {
      const others = all.filter((each) => each !== opened && (isUnkept(each) || isMoved(each)));
      all = [...others, opened];
      last = opened;
      front = opened;
      show(opened.view);
    },
    leave: () => {
      front = null;
    },
    change: (opened, part) => {
      opened.view = { ...opened.view, ...part };
      // What ends after the report was left does not bring it back.
      if (opened === front) show(opened.view);
    },
    ofView: (id) => all.findLast(({ view }) => view.id === id) ?? null,
    freeName: (id) => {
      const before = all.find((each) => each.keptAs === id);
      if (before !== undefined) return before.view.id;
      return all.some((each) => each.view.id === id) ? crypto.randomUUID() : id;
    },
    unkept: (id) => all.find((each) => each.keptAs === id && isUnkept(each)) ?? null,
    list: () =>
      all
        .filter((each) => each === last || isUnkept(each))
        .map(({ keptAs, view: { report } }) => ({
          id: keptAs,
          host: report.portal.host,
          observedAt: report.observation.observedAt,
        })),
    forget: (ids) => {
      all = all.filter(({ keptAs }) => !ids.includes(keptAs));
    },
    wordsAtRisk: () => all.some(({ view }) => view.unkeptWords),
  };
}

/** Kept under another id than its view bears: another tab was first. */
const isMoved = ({ keptAs, view }: Opened): boolean => keptAs !== view.id;

const isUnkept = ({ view }: Opened): boolean => view.saved !== 'saved';

/** A report as it was read, to be put on the screen. */
export function openedAs(id: string, loaded: Extract<Loaded, { readonly kind: 'report' }>, name = id): Opened {
  const { report, imported, revision, problem } = loaded;
  // An audit of a private window is not kept without a click, nor tried again.
  const failed = problem !== null && !report.environment.privateWindow;
  return {
    keptAs: id,
    pageFrom: id,
    revision,
    view: {
      state: 'report',
      id: name,
      report,
      imported,
      saved: revision !== null ? 'saved' : failed ? 'failed' : 'not-saved',
      unkeptWords: false,
      notice: null,
      problem,
    },
  };
}
