import { samplePortals, type SamplePortal } from '../fixtures/portals/index.ts';

/** The sample portal of an id. */
export function samplePortalNamed(id: string): SamplePortal {
  const found = samplePortals.find((portal) => portal.id === id);
  if (found === undefined) throw new Error(`no sample portal is called ${id}`);
  return found;
}
