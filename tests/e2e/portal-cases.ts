import {
  honestPortals,
  samplePortals,
  type CharterMarkup,
  type ExpectedAudit,
  type SamplePortal,
} from '../fixtures/portals/index.ts';

/** One portal, served one way, after one sequence of steps. */
export interface PortalCase {
  readonly title: string;
  readonly portal: SamplePortal;
  readonly expected: ExpectedAudit;
  readonly markup: CharterMarkup;
}

/** `PORTAL=id,id` plays these wholly; `E2E=all` plays everything. */
const only = process.env['PORTAL']?.split(',');
const wholly = process.env['E2E'] === 'all' || only !== undefined;

/** No served page of a real portal is known, so the honest ones are served in each way there may be. */
const markupsOf = (portal: SamplePortal): readonly CharterMarkup[] =>
  honestPortals.includes(portal) ? ['table', 'late', 'flattened'] : [portal.markup];

/** One portal is played through all its steps; of the others the first of each markup, unless more is asked for. */
const isWanted = (id: string, index: number): boolean =>
  wholly || index === 0 || id === 'mauges-communaute' || id === 'portail-exemple';

const casesOf = (portal: SamplePortal, markup: CharterMarkup): readonly PortalCase[] =>
  portal.expected
    .filter((expected) => expected.markup?.includes(markup) ?? true)
    .filter((_, index) => isWanted(portal.id, index))
    .map((expected) => ({
      title: `${portal.id}: ${expected.title}${markup === 'table' ? '' : `, ${markup}`}`,
      portal: { ...portal, markup },
      expected,
      markup,
    }));

export const portalCases: readonly PortalCase[] = samplePortals
  .filter(({ id }) => only === undefined || only.includes(id))
  .flatMap((portal) => markupsOf(portal).flatMap((markup) => casesOf(portal, markup)));
