import type { JudgedCookie } from '../../../audit/index.ts';
import type { Block, Section, TableRow } from '../document-block.ts';
import { cell, quiet } from '../lines.ts';
import type { Writer } from '../lines.ts';
import { verdictTone } from '../verdict-tone.ts';
import { goneWords } from '../gone-words.ts';
import { nothingSeen } from './nothing-seen.ts';

/**
 * When, where and how each cookie was first seen, and who set it where that was seen. Most are there at one look, their
 * setting not seen: that is said once, and the table holds the others.
 */
export function firstSeenSection(writer: Writer): Section {
  const { t, report } = writer;
  const alike = seenTogether(report.observed);
  const others = report.observed.filter((judged) => !alike.has(judged));
  return {
    id: 'first-seen',
    title: t('report.section.first-seen'),
    blocks: [
      ...(report.observed.length === 0
        ? [{ kind: 'paragraph', line: [nothingSeen('report.first-seen.none', writer)] } satisfies Block]
        : []),
      ...togetherBlocks([...alike], others.length, writer),
      ...(others.length === 0 ? [] : [tableOf(others, alike.size > 0, writer)]),
    ],
  };
}

/** The most cookies whose first sighting is the same in all that a report says of it; one alone is like none. */
function seenTogether(observed: readonly JudgedCookie[]): ReadonlySet<JudgedCookie> {
  const unset = observed.filter(({ cookie }) => cookie.setter === null && cookie.lastSeen === undefined);
  const sightings = Map.groupBy(unset, ({ cookie: { firstSeen } }) =>
    JSON.stringify([firstSeen.at, firstSeen.how, firstSeen.page]),
  );
  const [largest] = [...sightings.values()].toSorted((a, b) => b.length - a.length);
  return new Set(largest === undefined || largest.length < 2 ? [] : largest);
}

function togetherBlocks(alike: readonly JudgedCookie[], others: number, writer: Writer): readonly Block[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { t, moment, link } = writer;
  const { at, how, page } = first.cookie.firstSeen;
  const words =
    others === 0
      ? t('report.first-seen.all-together', { count: alike.length })
      : t('report.first-seen.together', { count: alike.length, total: alike.length + others });
  return [
    { kind: 'paragraph', line: [words] },
    {
      kind: 'facts',
      items: [
        { term: t('report.column.first-seen-at'), lines: [moment(at)] },
        { term: t('report.column.how-seen'), lines: [[t(`report.seen.${how}`)]] },
        { term: t('report.column.first-page'), lines: [[link(page)]] },
        { term: t('report.column.set-by'), lines: [[t('report.setter.not-seen')]] },
      ],
    },
  ];
}

function tableOf(observed: readonly JudgedCookie[], areOthers: boolean, writer: Writer): Block {
  const { t } = writer;
  return {
    kind: 'table',
    id: 'first-seen',
    caption: t(areOthers ? 'report.first-seen.caption-others' : 'report.first-seen.caption'),
    head: [
      t('report.column.cookie'),
      t('report.column.first-seen-at'),
      t('report.column.how-seen'),
      t('report.column.set-by'),
    ],
    rows: observed.map((judged, at) => seenRow(judged, at, writer)),
  };
}

function seenRow({ cookie, verdict }: JudgedCookie, at: number, writer: Writer): TableRow {
  const { t, exact, link, moment } = writer;
  const { firstSeen, setter } = cookie;
  return {
    id: `seen-${at}`,
    tone: verdictTone[verdict],
    cells: [
      cell([[exact(cookie.name)], [quiet(cookie.domain)]]),
      cell([moment(firstSeen.at), ...goneWords(cookie, writer).map((words) => [words])], firstSeen.at),
      cell([[t(`report.seen.${firstSeen.how}`)], [link(firstSeen.page)]]),
      setter === null
        ? cell([[quiet(t('report.setter.not-seen'))]])
        : cell([
            [t(`report.setter.${setter.by}`), ', ', t(`report.setter-consent.${setter.consent}`)],
            [link(setter.url)],
          ]),
    ],
  };
}
