import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import type { ObservedCookie } from '../../lib/observation/index.ts';
import type { ReportRow } from './report-groups.ts';

/** What the line is called by. */
export function nameOf(row: ReportRow): string {
  switch (row.kind) {
    case 'cookie':
      return row.judged.cookie.name;
    case 'storage':
      return row.judged.item.name;
    case 'declaration':
      return row.judged.declared.name;
  }
}

export const shownVerdict = (
  row: ReportRow,
): JudgedCookie['verdict'] | JudgedDeclaration['verdict'] | 'shared-domain' =>
  row.kind === 'cookie' && row.judged.sharedDomain ? 'shared-domain' : row.judged.verdict;

/** A row of the charter, and what it is to the line. */
interface Quote {
  readonly declaration: JudgedDeclaration;
  readonly caption: string;
}

/** The charter's row that the line stands for or was held against. */
export function quoteOf(row: ReportRow, { t }: Translator): Quote | null {
  if (row.kind === 'declaration') return { declaration: row.judged, caption: t('row.quote') };
  const { declaration } = row;
  if (declaration === null) return null;
  const { match }: JudgedCookie | JudgedStorage = row.judged;
  const caption = match === null ? t('row.quote.near') : `${t('row.quote')} (${t(`row.match.${match.kind}`)})`;
  return { declaration, caption };
}

function cookieTags(
  cookie: ObservedCookie,
  { portal: { host }, environment }: AuditReport,
  { t }: Translator,
): readonly string[] {
  return [
    ...(cookie.domain === host ? [] : [cookie.domain]),
    ...(cookie.party === 'third' ? [t('row.third-party')] : []),
    ...(cookie.partition === null ? [] : [t('row.partitioned')]),
    ...(cookie.lastSeen === undefined ? [] : [t('row.gone', { ...cookie.lastSeen, zone: environment.timeZone })]),
  ];
}

/** Where it lies: domain, third party, kind of storage. */
export function tagsOf(row: ReportRow, report: AuditReport, translator: Translator): readonly string[] {
  switch (row.kind) {
    case 'cookie':
      return cookieTags(row.judged.cookie, report, translator);
    case 'storage': {
      const { storage, stores, origin } = row.judged.item;
      return [
        translator.t(`row.storage.${storage}`),
        ...(stores ?? []),
        ...(origin === report.portal.origin ? [] : [origin]),
      ];
    }
    case 'declaration': {
      const { storage } = row.judged.declared;
      return storage === 'cookie' ? [] : [translator.t(`row.storage.${storage}`)];
    }
  }
}
