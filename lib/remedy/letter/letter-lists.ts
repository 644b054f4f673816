import { charterUse } from '../../audit/index.ts';
import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../audit/index.ts';
import { behindWords } from '../../report/wording/behind-words.ts';
import type { Writer } from '../../report/document/lines.ts';
import { textWithSigns } from '../../report/text/text-with-signs.ts';
import { readable } from './readable.ts';
import { upheld } from './upheld.ts';

/** A heading of the letter, and what stands below it, a line each. */
export interface LetterList {
  readonly id:
    | 'report.letter.observed'
    | 'report.letter.not-in-part-read'
    | 'report.letter.undeclared'
    | 'report.letter.near'
    | 'report.letter.missing'
    | 'report.letter.durations'
    | 'report.letter.rows'
    | 'report.letter.others';
  readonly lines: readonly string[];
}

/** Rules whose findings the lists tell by name, cookie by cookie. */
const told = {
  undeclared: ['undeclared-cookies', 'third-party-undeclared', 'other-storage-undeclared'],
  near: ['probably-misspelt'],
  missing: ['missing-cookies'],
  durations: ['lifetimes-stated'],
  rows: ['rows-without-name', 'rows-not-understood'],
} as const;

/** Rules that the letter's opening and its list of places not looked at tell, and one that blames nobody. */
const toldElsewhere = ['charter-found', 'charter-declares-cookies', 'everything-looked-at', 'shared-domain'];

/** What the letter asks to correct: what was found, but for what the auditor contests or sets aside. */
export function letterLists(writer: Writer): readonly LetterList[] {
  const { report } = writer;
  const lists: readonly LetterList[] = [
    {
      // Of a charter that was cut nobody knows what the rest names.
      id: charterUse(report.charter).kind === 'usable' ? 'report.letter.not-in-part-read' : 'report.letter.observed',
      lines: thingsOf('no-charter', [], writer),
    },
    { id: 'report.letter.undeclared', lines: thingsOf('undeclared', told.undeclared, writer) },
    { id: 'report.letter.near', lines: nearLines(writer) },
    { id: 'report.letter.missing', lines: namesOf(rowsWhere(isMissing, told.missing, report)) },
    { id: 'report.letter.durations', lines: namesOf(rowsWhere(hasNoDuration, told.durations, report)) },
    { id: 'report.letter.rows', lines: rowLines(writer) },
    { id: 'report.letter.others', lines: otherLines(writer) },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

interface Thing {
  readonly words: string;
  readonly judged: JudgedCookie | JudgedStorage;
}

/** Cookies and stored items with a verdict that the auditor upholds. */
function things(
  verdict: JudgedCookie['verdict'],
  rules: readonly string[],
  { report, t }: Pick<Writer, 'report' | 't'>,
): readonly Thing[] {
  const stands = upheld(report, rules);
  const who = (judged: JudgedCookie | JudgedStorage): string => readable(behindWords(judged, report, { t }).who);
  const cookieWords = (judged: JudgedCookie): string => {
    const { name, domain } = judged.cookie;
    return t('report.letter.cookie', { name: readable(name), domain: readable(domain), who: who(judged) });
  };
  const itemWords = (judged: JudgedStorage): string => {
    const { name, storage } = judged.item;
    return t('report.letter.item', { name: readable(name), place: t(`report.storage.${storage}`), who: who(judged) });
  };
  return [
    ...report.observed
      .filter((judged) => judged.verdict === verdict && !judged.sharedDomain)
      .filter(({ cookie }) => stands({ kind: 'observed', key: cookie.key }))
      .map((judged) => ({ words: cookieWords(judged), judged })),
    ...report.otherStorage
      .filter((judged) => judged.verdict === verdict)
      .filter(({ item }) => stands({ kind: 'storage', name: item.name, storage: item.storage }))
      .map((judged) => ({ words: itemWords(judged), judged })),
  ];
}

const thingsOf = (...given: Parameters<typeof things>): readonly string[] => things(...given).map(({ words }) => words);

function nearLines(writer: Writer): readonly string[] {
  const rowStands = upheld(writer.report, ['provider-differs']);
  const near = things('probably-declared', told.near, writer).filter(
    ({ judged }) => judged.near === null || rowStands({ kind: 'declared', index: judged.near }),
  );
  return near.map(({ words, judged }) =>
    writer.t('report.letter.named', { name: words, words: textWithSigns(writer.say(judged.reason)) }),
  );
}

type IsSuch = (judged: JudgedDeclaration) => boolean;

const isMissing: IsSuch = ({ verdict }) => verdict === 'missing';
const hasNoDuration: IsSuch = ({ declared }) => declared.duration === null;

function rowsWhere(isSuch: IsSuch, rules: readonly string[], report: AuditReport): readonly JudgedDeclaration[] {
  const stands = upheld(report, rules);
  return report.declared.filter((judged, index) => isSuch(judged) && stands({ kind: 'declared', index }));
}

const namesOf = (declared: readonly JudgedDeclaration[]): readonly string[] => [
  ...new Set(declared.map((judged) => readable(judged.declared.name))),
];

function rowLines({ report, t }: Writer): readonly string[] {
  const { content } = report.charter;
  const stands = upheld(report, told.rows);
  return [...(content?.unnamedRows ?? []), ...(content?.unreadRows ?? [])]
    .filter(({ table, row }) => stands({ kind: 'row', table, row }))
    .map(({ table, row, cells }) =>
      t('report.letter.named', {
        name: t('report.row-place', { row: row + 1, table: table + 1 }),
        words: readable(cells.join(' | ')),
      }),
    );
}

/** What no list tells: findings that failed, and those left to a person that the auditor accepted. */
function otherLines({ report, say }: Writer): readonly string[] {
  const known = new Set<string>([...Object.values(told).flat(), ...toldElsewhere]);
  const decisions = new Map(report.review?.findings.map(({ finding, decision }) => [finding, decision]));
  return report.findings
    .filter(({ rule, outcome }, index) => {
      const decision = decisions.get(index) ?? null;
      if (known.has(rule)) return false;
      return outcome === 'fail'
        ? decision === null || decision === 'accepted'
        : outcome === 'needs-review' && decision === 'accepted';
    })
    .map(({ message }) => textWithSigns(say(message)));
}
