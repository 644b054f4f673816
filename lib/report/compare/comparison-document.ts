import { createTranslator } from '../../i18n/index.ts';
import type { Language, Translator } from '../../i18n/index.ts';
import type { Block, Line, ReportDocument, Section, Tone } from '../document/document-block.ts';
import { cell } from '../document/lines.ts';
import { scopeWords } from '../wording/scope-words.ts';
import { localDayWords, momentWords } from '../text/moment-words.ts';
import { shortText, textWithSigns } from '../text/text-with-signs.ts';
import { changeWords } from './change-words.ts';
import type { ReportComparison, ReportFace } from './compare-reports.ts';
import { conditionWords } from './condition-words.ts';
import type { Difference, Named } from './difference.ts';

/**
 * A comparison as people read it, in one language: what makes it unfair stands before what came, went and changed.
 *
 * @param timeZone the auditor's, IANA name.
 */
export function comparisonDocument(comparison: ReportComparison, language: Language, timeZone: string): ReportDocument {
  const translator = createTranslator(language);
  const { t } = translator;
  const { after, charterText } = comparison;
  const host = textWithSigns(after.host);
  return {
    language,
    title: t('report.comparison.title'),
    host,
    overall: t(`report.comparison.answer.${comparison.answer}`),
    tone: answerTone[comparison.answer],
    todo: null,
    matters: measureLines(comparison, translator),
    unseen: t(`report.comparison.text.${charterText}`),
    running: t('report.comparison.running', { host, day: localDayWords(after.observedAt, language, timeZone) }),
    sample: comparison.sample ? t('report.sample') : null,
    origin: null,
    sections: [
      {
        id: 'compared-audits',
        title: t('report.comparison.audits'),
        blocks: [facesBlock(comparison, translator, timeZone), ...conditionBlocks(comparison, translator)],
      },
      { id: 'compared-cookies', ...differenceSection('cookies', comparison.cookies, translator) },
      comparison.rows === null
        ? {
            id: 'compared-rows',
            title: t('report.comparison.rows'),
            blocks: [{ kind: 'note', tone: 'absence', lines: [[t('report.comparison.rows.unknown')]] }],
          }
        : { id: 'compared-rows', ...differenceSection('rows', comparison.rows, translator) },
    ],
  };
}

const answerTone: Readonly<Record<ReportComparison['answer'], Tone>> = {
  better: 'calm',
  worse: 'attention',
  mixed: 'absence',
  same: 'waiting',
  unknown: 'unknown',
};

/** What was found then and now, but for what was in neither. */
function measureLines({ measures }: ReportComparison, { t }: Translator): ReportDocument['matters'] {
  const said = (count: number | null): string => (count === null ? t('report.count.unknown') : String(count));
  return measures
    .filter(({ before, after }) => before !== 0 || after !== 0)
    .map(({ of, before, after }) => ({
      text: t(`report.comparison.measure.${of}`, { before: said(before), after: said(after) }),
      tone: measureTone(before, after),
    }));
}

function measureTone(before: number | null, after: number | null): Tone {
  if (before === null || after === null) return 'unknown';
  if (after === before) return 'waiting';
  return after > before ? 'attention' : 'calm';
}

function facesBlock({ before, after }: ReportComparison, { t, language }: Translator, timeZone: string): Block {
  const words = momentWords(language, timeZone);
  const count = (value: number | null): string => (value === null ? t('report.count.unknown') : String(value));
  const lines = ({ host, observedAt, undeclared, missing }: ReportFace): readonly Line[] => [
    [{ kind: 'exact', text: host }, `, ${words(observedAt).local ?? words(observedAt).utc}`],
    [t('report.history.result-words', { undeclared: count(undeclared), missing: count(missing) })],
  ];
  return {
    kind: 'facts',
    items: [
      { term: t('report.comparison.before'), lines: lines(before) },
      { term: t('report.comparison.after'), lines: lines(after) },
    ],
  };
}

function conditionBlocks(
  { sameHost, conditions, scopesLookedOnce }: ReportComparison,
  translator: Translator,
): readonly Block[] {
  const { t } = translator;
  const differing: readonly Line[] = conditions.map((change) => [conditionWords(change, translator)]);
  const scopes: readonly Line[] = scopesLookedOnce.map(({ entry, lookedIn }) => [
    t(`report.comparison.looked-in.${lookedIn}`, { scope: scopeWords(entry, translator) }),
  ]);
  return [
    ...(sameHost ? [] : [noteOf(t('report.comparison.other-host'))]),
    ...(scopes.length === 0
      ? []
      : [noteOf(t('report.comparison.scopes', { count: scopes.length })), { kind: 'list', lines: scopes } as const]),
    ...(differing.length === 0
      ? [{ kind: 'paragraph', line: [t('report.comparison.conditions.same')] } as const]
      : [noteOf(t('report.comparison.conditions')), { kind: 'list', lines: differing } as const]),
  ];
}

const noteOf = (words: string): Block => ({ kind: 'note', tone: 'absence', lines: [[words]] });

function differenceSection(
  of: 'cookies' | 'rows',
  { came, went, unseenBefore, unseenAfter, changed, same }: Difference,
  translator: Translator,
): Pick<Section, 'title' | 'blocks'> {
  const { t } = translator;
  const named = (items: readonly Named[], id: DifferenceId): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: t(id, { count: items.length }) },
          { kind: 'list', lines: items.map((item) => nameLine(item, translator)) },
        ];
  return {
    title: t(`report.comparison.${of}`),
    blocks: [
      ...named(came, `report.comparison.${of}.came`),
      ...named(went, `report.comparison.${of}.went`),
      ...named(unseenBefore, 'report.comparison.unseen.before'),
      ...named(unseenAfter, 'report.comparison.unseen.after'),
      // A table bears its heading itself.
      ...(changed.length === 0 ? [] : [changedTable(of, changed, translator)]),
      { kind: 'paragraph', line: [t(`report.comparison.${of}.same`, { count: same })] },
    ],
  };
}

type DifferenceId =
  | `report.comparison.${'cookies' | 'rows'}.${'came' | 'went'}`
  | `report.comparison.unseen.${'before' | 'after'}`;

function changedTable(of: 'cookies' | 'rows', changed: Difference['changed'], translator: Translator): Block {
  const { t } = translator;
  return {
    kind: 'table',
    id: `changed-${of}`,
    caption: t(`report.comparison.${of}.changed`, { count: changed.length }),
    head: [t(`report.comparison.${of}.column`), t('report.comparison.change')],
    rows: changed.map((item, at) => ({
      id: `changed-${of}-${at}`,
      tone: null,
      cells: [cell([nameLine(item, translator)]), cell(item.fields.map((field) => [changeWords(field, translator)]))],
    })),
  };
}

function nameLine({ name, where }: Named, { t }: Translator): Line {
  const short = (text: string): string => shortText(text, (count) => t('report.characters', { count }));
  const line: Line = [{ kind: 'exact', text: short(name) }];
  return where === '' ? line : [...line, ' ', { kind: 'quiet', text: short(where) }];
}
