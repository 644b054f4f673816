import { honestPortals, type SamplePortal } from '../fixtures/portals/index.ts';

/** Whether a portal is there for what its charter's address gives, not for its cookies. */
export function isAboutItsCharter(portal: SamplePortal): boolean {
  return !honestPortals.includes(portal) && /^(?:charte|erreur|sans-charte|langues|modele)/.test(portal.id);
}
