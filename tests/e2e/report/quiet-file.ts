import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SampleServer } from '../../fixtures/server/index.ts';
import { withoutTheBrowsersOwn } from '../vendor-requests.ts';
import type { OpenTab } from './open-tab.ts';

/** What a page in a file did when a real browser opened it. */
export interface Behaviour {
  /** Hosts that were asked for anything: the samples answer for every host there is. */
  readonly asked: readonly string[];
  /** Addresses that the page itself tried to load. */
  readonly loaded: readonly string[];
  /** Errors and warnings that the browser wrote of it. */
  readonly errors: readonly string[];
  /** What ran: `harmed` is what hostile texts try to set. */
  readonly ran: readonly string[];
  readonly violations: readonly string[];
  /** Whether its own style was let in by its policy. */
  readonly styled: boolean;
}

const seen = `(() => ({
  loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  ran: ['harmed', 'hostile', 'ran'].filter((name) => window[name] !== undefined)
    .concat([...document.scripts].filter(({ type }) => type !== 'application/json').map(({ outerHTML }) => outerHTML.slice(0, 200))),
  styled: [...document.styleSheets].some(({ cssRules }) => cssRules.length > 10),
}))()`;

/** Opens a page from the disk and gives all that came of it. */
export async function behaviourOf(html: Buffer | string, tab: OpenTab, samples: SampleServer): Promise<Behaviour> {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-file-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const before = withoutTheBrowsersOwn(samples.requests()).length;
    const errors = await tab.errorsWhile(async () => {
      await tab.goTo(pathToFileURL(file).href);
      await tab.waitFor(`document.readyState === 'complete'`, 'the file');
    });
    const page = await tab.evaluate<Pick<Behaviour, 'loaded' | 'ran' | 'styled'>>(seen);
    const asked = withoutTheBrowsersOwn(samples.requests()).slice(before);
    // axe puts itself into the page: what it finds is asked last.
    return { ...page, asked: asked.map(({ host }) => host), errors, violations: await tab.violations() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
