import { charterUse } from '../../audit/index.ts';
import type { AuditReport, JudgedCookie, JudgedDeclaration } from '../../audit/index.ts';
import { maskIdentifiers } from '../masking/index.ts';
import { changedCookie, changedRow } from './changed-fields.ts';
import type { FieldChange } from './changed-fields.ts';

/** Which report: enough to name it. */
export interface ReportFace {
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
}

/** Something that is in both reports and not the same. */
export interface Changed {
  readonly name: string;
  readonly where: string;
  readonly fields: readonly FieldChange[];
}

export interface Named {
  readonly name: string;
  readonly where: string;
}

/** What is in one report and not in the other, and what is in both and changed. */
export interface Difference {
  readonly came: readonly Named[];
  readonly went: readonly Named[];
  readonly changed: readonly Changed[];
  readonly same: number;
}

export interface ReportComparison {
  readonly before: ReportFace;
  readonly after: ReportFace;
  readonly sameHost: boolean;
  readonly cookies: Difference;
  /** Null where the charter was not read in both audits: what was not read neither came nor went. */
  readonly rows: Difference | null;
  /** By the digest of its text; `unknown` where one of the two was not read. */
  readonly charterText: 'same' | 'changed' | 'unknown';
  /** Scopes looked at in one audit and not in the other: what came or went there may only have been unseen. */
  readonly scopesThatDiffer: number;
}

/**
 * What changed between two audits: cookies and rows that came, went or changed, and whether the charter's text did.
 *
 * Cookies are the same by name, domain, path and partition, whatever the store; rows by name and provider. A name is
 * compared, and shown, without what in it may identify a visitor: `_pk_id.1.` of one browser is that of another, masked or
 * not, and a comparison is printed as it stands.
 *
 * @example compareReports(lastYear, today).cookies.came
 */
export function compareReports(before: AuditReport, after: AuditReport): ReportComparison {
  const charters = [before, after].every(({ charter }) => charterUse(charter).kind === 'usable');
  const audits = {
    charters,
    listedBefore: before.observation.observedAt,
    listedAfter: after.observation.observedAt,
  };
  return {
    before: faceOf(before),
    after: faceOf(after),
    sameHost: before.portal.host === after.portal.host,
    cookies: difference(before.observed, after.observed, cookieFace, (old, recent) =>
      changedCookie(old, recent, audits),
    ),
    rows: charters ? difference(before.declared, after.declared, rowFace, changedRow) : null,
    charterText: charterText(before, after),
    scopesThatDiffer: scopesThatDiffer(before, after),
  };
}

const faceOf = ({ portal, observation }: AuditReport): ReportFace => ({
  host: portal.host,
  observedAt: observation.observedAt,
});

const cookieFace = ({ cookie }: JudgedCookie): Named => ({
  name: maskIdentifiers(cookie.name),
  where: `${cookie.domain}${maskIdentifiers(cookie.path)}${cookie.partition === null ? '' : ` (${cookie.partition})`}`,
});

const rowFace = ({ declared }: JudgedDeclaration): Named => ({ name: declared.name, where: declared.provider ?? '' });

function difference<Item>(
  before: readonly Item[],
  after: readonly Item[],
  face: (item: Item) => Named,
  changes: (before: Item, after: Item) => readonly FieldChange[],
): Difference {
  const old = byIdentity(before, face);
  const recent = byIdentity(after, face);
  const pairs = [...recent].flatMap(([identity, item]) => {
    const earlier = old.get(identity);
    return earlier === undefined ? [] : [{ ...face(item), fields: changes(earlier, item) }];
  });
  const only = (items: ReadonlyMap<string, Item>, others: ReadonlyMap<string, Item>): readonly Named[] =>
    [...items].filter(([identity]) => !others.has(identity)).map(([, item]) => face(item));
  return {
    came: only(recent, old),
    went: only(old, recent),
    changed: pairs.filter(({ fields }) => fields.length > 0),
    same: pairs.filter(({ fields }) => fields.length === 0).length,
  };
}

/** The second of two alike is numbered, so that a cookie declared twice is compared twice. */
function byIdentity<Item>(items: readonly Item[], face: (item: Item) => Named): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const { name, where } = face(item);
    const identity = JSON.stringify([maskIdentifiers(name), where]);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    found.set(`${count} ${identity}`, item);
  }
  return found;
}

function charterText(before: AuditReport, after: AuditReport): ReportComparison['charterText'] {
  const [old, recent] = [before.charter.retrieval.sha256Text, after.charter.retrieval.sha256Text];
  if (old === null || recent === null) return 'unknown';
  return old === recent ? 'same' : 'changed';
}

const looked = ({ coverage }: AuditReport): ReadonlySet<string> =>
  new Set(coverage.filter(({ outcome }) => outcome.state === 'looked').map(({ scope }) => JSON.stringify(scope)));

function scopesThatDiffer(before: AuditReport, after: AuditReport): number {
  const [old, recent] = [looked(before), looked(after)];
  return [...old, ...recent].filter((scope) => old.has(scope) !== recent.has(scope)).length;
}
