import type { AuditReport, Evidence, Finding, JudgedCookie, JudgedStorage, MessageRef } from '../../audit/index.ts';
import type { ObservedCookie, StoredItem } from '../../observation/index.ts';
import { identifierRuns, maskIdentifiers, maskRuns } from './mask-identifiers.ts';
import { createRenamer } from './renamer.ts';
import type { Renamer } from './renamer.ts';

interface Masks {
  readonly name: Renamer;
  readonly key: Renamer;
  readonly sentence: (ref: MessageRef) => MessageRef;
}

/**
 * A report whose names, keys, paths and setter addresses hold nothing that looks like a person's identifier; all
 * references in it still point where they did. What the charter says is public and stays as it is.
 *
 * @param report any report; one already masked comes back equal.
 */
export function maskReport(report: AuditReport): AuditReport {
  const masks = masksFor(report);
  return {
    ...report,
    observation: {
      ...report.observation,
      namesSeenByPage: report.observation.namesSeenByPage?.map(masks.name) ?? null,
    },
    observed: report.observed.map((judged) => maskJudgedCookie(judged, masks)),
    otherStorage: report.otherStorage.map((judged) => maskJudgedStorage(judged, masks)),
    declared: report.declared.map((judged) => ({
      ...judged,
      observed: judged.observed.map(masks.key),
      reason: masks.sentence(judged.reason),
    })),
    findings: report.findings.map((finding) => maskFinding(finding, masks)),
    summary: { ...report.summary, overall: masks.sentence(report.summary.overall) },
  };
}

function masksFor(report: AuditReport): Masks {
  const names = namesOf(report);
  const name = createRenamer(names);
  const runs = new Set(names.flatMap(identifierRuns));
  const known = new Set(names);
  return {
    name,
    key: keyRenamer(report, name),
    sentence: ({ id, params }) => ({
      id,
      params: Object.fromEntries(
        Object.entries(params).map(([key, value]) => [key, maskParameter(value, { name, known, runs })]),
      ),
    }),
  };
}

function namesOf(report: AuditReport): readonly string[] {
  return [
    ...report.observed.map(({ cookie }) => cookie.name),
    ...report.otherStorage.flatMap(({ item }) => [item.name, ...(item.stores ?? [])]),
    ...(report.observation.namesSeenByPage ?? []),
  ];
}

/** A key is `name;rest` (cookies) or `kind:name` (stored items): the name in it takes the form it has elsewhere. */
function keyRenamer(report: AuditReport, name: Renamer): Renamer {
  const forms = new Map<string, string>();
  for (const { cookie } of report.observed) {
    forms.set(cookie.key, name(cookie.name) + maskIdentifiers(cookie.key.slice(cookie.name.length)));
  }
  for (const { item } of report.otherStorage) {
    forms.set(`${item.storage}:${item.name}`, `${item.storage}:${name(item.name)}`);
  }
  return createRenamer(forms.keys(), (key) => forms.get(key) ?? maskIdentifiers(key));
}

/** A parameter is a name, or words that may repeat one; digests and counts in it stay. */
function maskParameter(
  value: string | number,
  { name, known, runs }: { name: Renamer; known: ReadonlySet<string>; runs: ReadonlySet<string> },
): string | number {
  if (typeof value === 'number') return value;
  return known.has(value) ? name(value) : maskRuns(value, (run) => runs.has(run));
}

function maskJudgedCookie(judged: JudgedCookie, masks: Masks): JudgedCookie {
  return { ...judged, cookie: maskCookie(judged.cookie, masks), reason: masks.sentence(judged.reason) };
}

function maskCookie(cookie: ObservedCookie, { name, key }: Masks): ObservedCookie {
  const { setter, firstSeen } = cookie;
  return {
    ...cookie,
    key: key(cookie.key),
    name: name(cookie.name),
    path: maskIdentifiers(cookie.path),
    firstSeen: { ...firstSeen, page: maskIdentifiers(firstSeen.page) },
    setter: setter && {
      ...setter,
      url: maskIdentifiers(setter.url),
      page: setter.page === null ? null : maskIdentifiers(setter.page),
    },
  };
}

function maskJudgedStorage(judged: JudgedStorage, masks: Masks): JudgedStorage {
  return {
    ...judged,
    item: maskItem(judged.item, masks),
    reason: masks.sentence(judged.reason),
  };
}

function maskItem({ stores, ...item }: StoredItem, { name }: Masks): StoredItem {
  return { ...item, name: name(item.name), ...(stores === undefined ? {} : { stores: stores?.map(name) ?? null }) };
}

function maskFinding(finding: Finding, masks: Masks): Finding {
  return {
    ...finding,
    message: masks.sentence(finding.message),
    evidence: finding.evidence.map((item) => maskEvidence(item, masks)),
  };
}

function maskEvidence(evidence: Evidence, { name, key }: Masks): Evidence {
  if (evidence.kind === 'observed') return { ...evidence, key: key(evidence.key) };
  return evidence.kind === 'storage' ? { ...evidence, name: name(evidence.name) } : evidence;
}
