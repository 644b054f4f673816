import type { CharterRow } from '../../charter/index.ts';
import type { MessageId, Translator } from '../../i18n/index.ts';
import { lifetimeSeen } from '../../observation/index.ts';
import type { ObservedCookie, StoredItem } from '../../observation/index.ts';
import { daysOf } from '../wording/lifetime-days.ts';
import type { NumberedDeclaration } from '../wording/comparison-row.ts';
import { storageWords } from '../wording/kept-where.ts';

/** The columns of the CNIL's own cookie lister, in its order and spelling, without its column of values. */
export const cnilColumns = [
  'Domaine',
  'Chemin',
  'Nom',
  'Expiration',
  'sameSite',
  'httpOnly',
  'hostOnly',
  'isSecure',
] as const;

export type CnilColumn = (typeof cnilColumns)[number];

/** What Témoin adds, in order; the heads are translated. */
export const ownColumns = [
  'element',
  'verdict',
  'reason',
  'match',
  'declared-name',
  'charter-row',
  'declared-provider',
  'declared-purpose',
  'declared-category',
  'declared-duration',
  'remaining-lifetime',
  'asked-lifetime',
  'party',
  'origin',
  'partition',
  'store',
  'first-seen',
  'first-page',
  'how-seen',
  'last-seen',
  'gone-at',
  'set-by',
  'set-url',
  'set-consent',
  'findings',
  'review',
  'review-reason',
  'review-comment',
  'company',
  'use',
  'known-from',
] as const;

/** Columns of numbers: a spreadsheet reads them with the decimal sign of its own language. */
export const numberColumns: ReadonlySet<CnilColumn | OwnColumn> = new Set(['remaining-lifetime', 'asked-lifetime']);

export type OwnColumn = (typeof ownColumns)[number];

export type Cells = Readonly<Partial<Record<CnilColumn | OwnColumn, string>>>;

export function columnHeads({ t }: Translator): readonly string[] {
  return [...cnilColumns, ...ownColumns.map((column) => t(`report.column.${column}` satisfies MessageId))];
}

/** @param observedAt ISO 8601: when the jar was listed */
export function cookieCells(cookie: ObservedCookie, observedAt: string, { t }: Translator): Cells {
  const { setter, firstSeen, lastSeen } = cookie;
  const { real } = lifetimeSeen(cookie, observedAt);
  return {
    Domaine: cookie.domain,
    Chemin: cookie.path,
    Nom: cookie.name,
    Expiration: cookie.expiresAt ?? 'session',
    sameSite: cookie.sameSite,
    httpOnly: String(cookie.httpOnly),
    hostOnly: String(cookie.hostOnly),
    isSecure: String(cookie.secure),
    'remaining-lifetime': cookie.expiresAt === null ? t('report.session') : numberCell(daysOf(real)),
    party: t(`report.party.${cookie.party}`),
    origin: t(`report.origin.${cookie.origin}`),
    partition: cookie.partition ?? '',
    store: cookie.store,
    'first-seen': firstSeen.at,
    'first-page': firstSeen.page,
    'how-seen': t(`report.seen.${firstSeen.how}`),
    ...(lastSeen && { 'last-seen': lastSeen.at, 'gone-at': lastSeen.goneAt }),
    ...(setter && {
      'asked-lifetime': numberCell(daysOf(setter.askedLifetimeSeconds)),
      'set-by': t(`report.setter.${setter.by}`),
      'set-url': setter.url,
      'set-consent': t(`report.setter-consent.${setter.consent}`),
    }),
  };
}

export function storageCells(item: StoredItem, translator: Translator): Cells {
  return { Domaine: item.origin, Nom: item.name, origin: storageWords(item, translator) };
}

export function declarationCells(declaration: NumberedDeclaration | null): Cells {
  if (declaration === null) return {};
  const { declared } = declaration.judged;
  return {
    'declared-name': declared.name,
    'charter-row': charterRowCell(declared.row),
    'declared-provider': declared.provider ?? '',
    'declared-purpose': declared.purpose ?? '',
    'declared-category': declared.categoryText ?? declared.section ?? '',
    'declared-duration': declared.duration?.text ?? '',
  };
}

/** The row in the charter's own words, cells parted by a bar. */
export function charterRowCell(row: CharterRow): string {
  return row.cells.join(' | ');
}

const numberCell = (value: number | null): string => (value === null ? '' : String(value));
