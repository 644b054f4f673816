import type {
  AuditorReview,
  AuditReport,
  CharterEvidence,
  Evidence,
  Finding,
  JudgedCookie,
  JudgedStorage,
} from '../../audit/index.ts';
import type { ConsentChoice, CookieSetter, ObservedCookie, StoredItem } from '../../observation/index.ts';
import { maskAddress, maskIdentifiers, maskPublicAddress } from './mask-identifiers.ts';
import { masksFor } from './masks-for.ts';
import type { Masks } from './masks-for.ts';
import { createRenamer } from './renamer.ts';

/**
 * A report whose names, keys, paths and addresses hold nothing that looks like a person's identifier, nor do sentences and
 * the auditor's words that repeat them; all references in it still point where they did. Hosts stay, since they say who is
 * spoken of, and so does what the charter says, which is public.
 *
 * @param report any report; one already masked comes back equal.
 */
export function maskReport(report: AuditReport): AuditReport {
  const masks = masksFor(report);
  const { sent } = report.observation;
  return {
    ...report,
    portal: { ...report.portal, url: maskAddress(report.portal.url) },
    charter: maskCharter(report.charter),
    observation: {
      ...report.observation,
      consent: maskConsent(report.observation.consent),
      ...(sent && { sent: sent.map((one) => ({ ...one, cookies: one.cookies?.map(masks.name) ?? null })) }),
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
    review: report.review && maskReview(report.review, masks),
  };
}

/** Addresses, as far as they may name a person; what the charter says at them is public and stays as it is, and so do its digests. */
function maskCharter({ retrieval, content, otherLanguages }: CharterEvidence): CharterEvidence {
  return {
    retrieval: {
      ...retrieval,
      url: maskPublic(retrieval.url),
      location: maskPublic(retrieval.location),
      attempts: retrieval.attempts.map((attempt) => ({ ...attempt, url: maskPublicAddress(attempt.url) })),
    },
    content: content && { ...content, url: maskPublic(content.url) },
    ...(otherLanguages && {
      otherLanguages: otherLanguages.map((version) => ({ ...version, url: maskPublicAddress(version.url) })),
    }),
  };
}

const maskPublic = (address: string | null): string | null => address && maskPublicAddress(address);

/** The services of a choice are named by a cookie of the visitor. */
function maskConsent(consent: ConsentChoice): ConsentChoice {
  if (consent.kind !== 'choice') return consent;
  const services = Object.entries(consent.services);
  const rename = createRenamer(services.map(([service]) => service));
  return { ...consent, services: Object.fromEntries(services.map(([service, taken]) => [rename(service), taken])) };
}

/** The auditor's own words stay, but for identifiers that they repeat from the report. */
function maskReview(review: AuditorReview, { words }: Masks): AuditorReview {
  return {
    auditor: words(review.auditor),
    organisation: words(review.organisation),
    caseReference: words(review.caseReference),
    note: words(review.note),
    findings: review.findings.map((each) => ({ ...each, reason: words(each.reason), comment: words(each.comment) })),
  };
}

function maskJudgedCookie(judged: JudgedCookie, masks: Masks): JudgedCookie {
  return { ...judged, cookie: maskCookie(judged.cookie, masks), reason: masks.sentence(judged.reason) };
}

function maskCookie(cookie: ObservedCookie, { name, key }: Masks): ObservedCookie {
  const { setter, settings, firstSeen } = cookie;
  return {
    ...cookie,
    key: key(cookie.key),
    name: name(cookie.name),
    path: maskIdentifiers(cookie.path),
    firstSeen: { ...firstSeen, page: maskAddress(firstSeen.page) },
    setter: setter && maskSetter(setter),
    ...(settings === undefined ? {} : { settings: settings.map(maskSetter) }),
  };
}

const maskSetter = (setter: CookieSetter): CookieSetter => ({
  ...setter,
  url: maskAddress(setter.url),
  page: setter.page === null ? null : maskAddress(setter.page),
});

function maskJudgedStorage(judged: JudgedStorage, masks: Masks): JudgedStorage {
  return {
    ...judged,
    item: maskItem(judged.item, masks),
    reason: masks.sentence(judged.reason),
  };
}

function maskItem({ stores, firstSeen, ...item }: StoredItem, { name }: Masks): StoredItem {
  return {
    ...item,
    name: name(item.name),
    ...(firstSeen === undefined ? {} : { firstSeen: { ...firstSeen, page: maskAddress(firstSeen.page) } }),
    ...(stores === undefined ? {} : { stores: stores?.map(name) ?? null }),
  };
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
