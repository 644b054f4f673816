/**
 * How to add a hostile page:
 * 1. Write a row into the file of its kind (`rows-*.ts`, a list that `index.ts` concatenates). `page` is a sample portal
 *    that misbehaves, `twin` the honest portal nearest to it; both are written over an honest portal at `host`, so that a
 *    row says only what is different: `cookies`, `resources` (scripts, images and frames of any `*.test` host, with what
 *    they set), `charter`, `rawPage` (markup and headers of every page) and `raw` (any answer of any address:
 *    redirects, endless bodies, workers, frames, another answer to the second request).
 * 2. Say what the audit may say, of both (`Says`). What is absent is not asked for. `HOST` in a line of coverage stands
 *    for the portal's host. Of a twin say the whole verdict: `overall` with one id, and `coverage` with all its lines.
 * 3. Give the page something to hide that the browser really holds, and name it in `holds`: a row that hides nothing
 *    proves nothing.
 * 4. `HOSTILE=id,id npx vitest run --config vitest.e2e.config.ts --project=chromium tests/e2e/hostile` plays these alone, in
 *    the built extension; with `HOSTILE_SAYS=1` each prints what its audit said. Then `npm run hostile-pages` writes the page of
 *    docs. Twins are played where rows are named, and by `npm run e2e`.
 * Whatever a page holds, a script of it that runs where it should not sets `hostileRan`: every row asks for that.
 */
import type { AuditReport } from '../../../lib/audit/index.ts';
import type { BrowserName, SamplePortal, VisitStep } from '../../fixtures/portals/index.ts';
import type { SampleServer } from '../../fixtures/server/index.ts';
import type { BrowserUnderTest, OpenPopup } from '../browsers/browser-under-test.ts';

/** What is different from an honest portal at this host. */
export type Site = (host: string) => Partial<Omit<SamplePortal, 'id' | 'hosts' | 'expected'>>;

/** What an audit may say. */
export interface Says {
  /** Ids that the overall line may have, or may not have, without `overall.`. */
  readonly overall: readonly string[] | { readonly not: readonly string[] };
  /** Status of the charter. */
  readonly charter?: string;
  /** All lines of coverage, in the words of `inFewWords`. */
  readonly coverage?: readonly string[];
  /** Lines that must be among them. */
  readonly coverageHas?: readonly string[];
  /** Outcomes that the findings of a rule may have. */
  readonly findings?: Readonly<Record<string, readonly string[]>>;
  /** Names that must be listed as undeclared. */
  readonly undeclared?: readonly string[];
  /** Names that must have this verdict among the cookies observed. */
  readonly observed?: Readonly<Record<string, string>>;
  /** Names that must have one of these verdicts among the declared cookies. */
  readonly declared?: Readonly<Record<string, readonly string[]>>;
  /** Where a browser makes the audit say something else. */
  readonly differs?: Partial<Readonly<Record<BrowserName, Partial<Omit<Says, 'differs'>>>>>;
}

/** What a row's own steps may use. */
export interface Stage {
  readonly browser: BrowserUnderTest;
  readonly samples: SampleServer;
  readonly host: string;
}

/** One page that misbehaves, with its honest twin. */
export interface HostilePage {
  readonly id: string;
  /** One sentence: what the page does. */
  readonly what: string;
  readonly page: Site;
  readonly twin: Site;
  /** The portal's host and its ancestors (default), the third-party hosts of the site too, all sites, or the click alone. */
  readonly granted?: 'portal' | 'third-parties' | 'all-sites' | 'click-alone';
  /** Its hosts are granted under their names with the dot of the DNS root at the end too. */
  readonly rootDot?: true;
  readonly webRequest?: true;
  /** Absent: as the browser comes. */
  readonly thirdPartyCookies?: 'allowed' | 'blocked';
  /** Whether there is a first click, and the page is loaded again before the click that counts. */
  readonly reloaded?: true;
  /** What the visitor does before the click; a visit by default. */
  readonly steps?: readonly VisitStep[];
  /** In the place of `steps`, for pages that never are ready. */
  readonly visit?: (stage: Stage) => Promise<void>;
  /** Between visit and click. */
  readonly before?: (stage: Stage) => Promise<void>;
  /** In the place of a click on the button and its audit. */
  readonly audit?: (stage: Stage) => Promise<OpenPopup>;
  /** More that must hold of the hostile page, after the report was exported. */
  readonly after?: (stage: Stage, found: { readonly popup: OpenPopup; readonly report: AuditReport }) => Promise<void>;
  /** Absent: both. */
  readonly browsers?: readonly BrowserName[];
  /** Names that the browser must hold when the hostile page is audited. */
  readonly holds?: readonly string[];
  readonly says: Says;
  readonly twinSays: Says;
}
