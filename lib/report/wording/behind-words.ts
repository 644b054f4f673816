import { whoIsBehind } from '../../audit/index.ts';
import type { AuditReport, Behind } from '../../audit/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { shortText } from '../text/text-with-signs.ts';

/** What a view says of who is behind a cookie. */
export interface BehindWords {
  /** "Google, mesure d’audience"; that neither is known, where nothing is. */
  readonly who: string;
  /** Its two halves; empty where nothing is known. */
  readonly company: string;
  readonly use: string;
  /** Where that is known from; null where nothing is known. */
  readonly from: string | null;
}

/** Longest words of a charter that stand beside a name; the whole is in the charter's row. */
const longest = 80;

/**
 * Who is behind a cookie and what it is for, in the reader's language.
 *
 * @param judged of the report's `observed`, `otherStorage` or `declared`
 * @example behindWords(report.observed[0], report, translator).who // 'Google, mesure d’audience'
 */
export function behindWords(
  judged: Parameters<typeof whoIsBehind>[0],
  report: Pick<AuditReport, 'declared' | 'portal'>,
  { t }: Pick<Translator, 't'>,
): BehindWords {
  const behind = whoIsBehind(judged, report);
  if (behind === null) return { who: t('behind.unknown'), company: '', use: '', from: null };
  const company = behind.company === null ? t('behind.no-company') : short(behind.company);
  const use = useWords(behind, { t });
  return { who: `${company}, ${use}`, company, use, from: t(`behind.from.${behind.from}`) };
}

function useWords({ category, purpose }: Behind, { t }: Pick<Translator, 't'>): string {
  if (category !== null && category !== 'other') return t(`behind.${category}`);
  return typeof purpose === 'string' ? short(purpose) : t(category === null ? 'behind.no-purpose' : 'behind.other');
}

const short = (text: string): string => shortText(text.replaceAll(/\s+/g, ' ').trim(), () => '', longest).trim();
