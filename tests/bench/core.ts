import type { Charter, NameMatch } from '../../lib/index.ts';

type Source = { readonly html: string; readonly url: string } | { readonly text: string; readonly url: string };
export type ParseCharter = (source: Source) => Charter;
export type MatchName = (declared: string, observed: string) => NameMatch;
export type Audit = (...input: readonly never[]) => unknown;

/** What the bench measures. A part that the core does not export (yet) is null, and the bench says so. */
export interface Core {
  readonly parseCharter: ParseCharter | null;
  readonly matchName: MatchName | null;
  readonly audit: Audit | null;
}

/** The public face of the core, as another program would import it. */
export async function loadCore(): Promise<Core> {
  const face: Readonly<Record<string, unknown>> = await import('../../lib/index.ts');
  const part = (name: string): unknown => (typeof face[name] === 'function' ? face[name] : null);
  return {
    parseCharter: part('parseCharter') as ParseCharter | null,
    matchName: part('matchName') as MatchName | null,
    audit: part('audit') as Audit | null,
  };
}
