import { createTranslator, spanWords } from '../../i18n/index.ts';
import type { Language, Translator } from '../../i18n/index.ts';
import type { AuditReport } from '../../audit/index.ts';
import type { ObservedCookie } from '../../observation/index.ts';
import { localDayWords, momentWords } from '../text/moment-words.ts';
import { longestSentence, shortText } from '../text/text-with-signs.ts';
import { webAddress } from '../text/web-address.ts';
import type { Cell, Inline, Line } from './document-block.ts';

/** What every section is written with. */
export interface Writer {
  readonly report: AuditReport;
  readonly translator: Translator;
  readonly t: Translator['t'];
  readonly say: Translator['say'];
  /** A name or text from the page or the browser, shortened where nobody would read it all. */
  readonly exact: (text: string) => Inline;
  /** A link where the address may be one, else its text. */
  readonly link: (url: string, text?: string) => Inline;
  /** Local time first, UTC beside it. */
  readonly moment: (moment: string) => Line;
  /** The day of a moment for the auditor, in words. */
  readonly day: (moment: string) => string;
  /** A span of time in words, from seconds. */
  readonly span: (seconds: number) => string;
  /** A cookie of the report by its key. */
  readonly cookie: (key: string) => ObservedCookie | null;
}

export function writerFor(report: AuditReport, language: Language): Writer {
  const translator = createTranslator(language);
  const { t, say } = translator;
  const words = momentWords(language, report.environment.timeZone);
  const more = (count: number): string => t('report.characters', { count });
  const cookies = new Map(report.observed.map(({ cookie }) => [cookie.key, cookie]));
  const short = (text: string): string => shortText(text, more);
  return {
    report,
    translator,
    t,
    say: (ref) => shortText(say(ref), more, longestSentence),
    exact: (text) => ({ kind: 'exact', text: short(text) }),
    link: (url, text) => {
      const address = webAddress(url);
      return address === null
        ? { kind: 'exact', text: short(text ?? url) }
        : { kind: 'link', text: short(text ?? url), url: address };
    },
    moment: (moment) => {
      const { utc, local } = words(moment);
      return local === null ? [utc] : [local, ' ', { kind: 'quiet', text: `(${utc})` }];
    },
    day: (moment) => localDayWords(moment, language, report.environment.timeZone),
    span: spanWords(language),
    cookie: (key) => cookies.get(key) ?? null,
  };
}

/** A cell of one or more lines; sorted by the text of its first line unless told otherwise. */
export function cell(lines: readonly Line[], sort?: string | number): Cell {
  return { lines, sort: sort ?? plain(lines[0] ?? []).toLowerCase() };
}

/** The words of a line without their marks. */
export function plain(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** What a rule is called; its id where this version does not know it. */
export function ruleTitle(rule: string, { t, say, exact }: Writer): string {
  const id = `rule.${rule}.title`;
  const title = say({ id, params: {} });
  if (title !== id) return title;
  return rule.trim() === '' ? t('common.unknown') : plain([exact(rule)]);
}

export const quiet = (text: string): Inline => ({ kind: 'quiet', text });
