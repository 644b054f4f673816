import { namesWithheld } from '../../observation/index.ts';
import { limits } from '../limits.ts';
import { listJar, unreadJar, type Jar, type JarQuery } from '../jar/list-jar.ts';
import { probePage, type PageProbe } from '../page/probe-page.ts';
import { runInPage } from '../page/run-in-page.ts';
import { withinLimit } from '../within-limit.ts';

/** A listing of the jar with the page's own word for it. */
export interface ControlledListing {
  readonly jar: Jar;
  readonly failed: boolean;
  /** It was read: it might be, and the browser did not fail to. */
  readonly read: boolean;
  /** The probe that the listing is to be held against. */
  readonly probe: PageProbe;
  /** Names of the listed cookies that the page would be sent. */
  readonly names: readonly string[];
}

interface Wanted {
  readonly tabId: number;
  readonly readable: boolean;
  readonly probe: PageProbe;
  readonly query: JarQuery;
}

/**
 * Lists the jar and, where the page sees a name that the list lacks, asks both once more: a cookie may have come
 * between the two looks. What still differs is kept from us.
 */
export async function listWithControl({ tabId, readable, probe, query }: Wanted): Promise<ControlledListing> {
  if (!readable) return { jar: unreadJar, failed: false, read: false, probe, names: [] };
  try {
    const first = await listOnce(query);
    if (namesWithheld(probe.cookieNames, first.names).length === 0)
      return { ...first, failed: false, read: true, probe };
    const again = await runInPage(tabId, probePage, [], limits.control, 'now');
    return { ...(await listOnce(query)), failed: false, read: true, probe: again ?? probe };
  } catch {
    return { jar: unreadJar, failed: true, read: false, probe, names: [] };
  }
}

async function listOnce(query: JarQuery): Promise<{ readonly jar: Jar; readonly names: readonly string[] }> {
  const jar = await withinLimit(listJar(query), limits.jar, null);
  if (jar === null) throw new DOMException('the browser did not list its cookies in time', 'TimeoutError');
  const names = jar.cookies.filter(({ party }) => party === 'first').map(({ name }) => name);
  return { jar, names };
}
