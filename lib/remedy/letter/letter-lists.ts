import { charterUse } from '../../audit/index.ts';
import type { AuditReport, JudgedCookie, JudgedDeclaration, JudgedStorage } from '../../audit/index.ts';
import { behindWords } from '../../report/wording/behind-words.ts';
import type { Writer } from '../../report/document/lines.ts';
import { textWithSigns } from '../../report/text/text-with-signs.ts';
import { todoWords } from '../../report/wording/todo-words.ts';
import { readable } from './readable.ts';
import { upheld } from './upheld.ts';

/** A heading of the letter, and what stands below it, a line each. */
export interface LetterList {
  readonly id:
    | 'report.letter.consent'
    | 'report.letter.observed'
    | 'report.letter.not-in-part-read'
    | 'report.letter.undeclared'
    | 'report.letter.near'
    | 'report.letter.missing'
    | 'report.letter.durations'
    | 'report.letter.rows'
    | 'report.letter.others';
  /** What is asked for. */
  readonly todo: string | null;
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

const known = new Set<string>([...Object.values(told).flat(), ...toldElsewhere]);

/** What stands first: what comes or stays without the visitor's consent. */
const aboutConsent = new Set([
  'tracker-after-refusal',
  'tracker-sent-after-refusal',
  'tracker-kept-after-withdrawal',
  'tracker-before-choice',
]);

/** What the letter asks to correct: what was found, but for what the auditor contests or sets aside. */
export function letterLists(writer: Writer): readonly LetterList[] {
  const { report } = writer;
  // Of a charter that was cut nobody knows what the rest names.
  const unnamed =
    charterUse(report.charter).kind === 'usable' ? 'report.letter.not-in-part-read' : 'report.letter.observed';
  const listOf = (id: LetterList['id'], lines: readonly string[], rule: string | null = null): LetterList => ({
    id,
    lines,
    todo: rule === null ? null : todoWords(rule, writer),
  });
  const lists: readonly LetterList[] = [
    listOf(
      'report.letter.consent',
      findingLines(writer, (rule) => aboutConsent.has(rule)),
    ),
    listOf(unnamed, thingsOf('no-charter', [], writer)),
    listOf('report.letter.undeclared', thingsOf('undeclared', told.undeclared, writer), 'undeclared-cookies'),
    listOf('report.letter.near', nearLines(writer), 'probably-misspelt'),
    listOf('report.letter.missing', namesOf(rowsWhere(isMissing, told.missing, report)), 'missing-cookies'),
    listOf('report.letter.durations', namesOf(rowsWhere(hasNoDuration, told.durations, report)), 'lifetimes-stated'),
    listOf('report.letter.rows', rowLines(writer), 'rows-without-name'),
    listOf(
      'report.letter.others',
      findingLines(writer, (rule) => !aboutConsent.has(rule) && !known.has(rule)),
    ),
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

/** What no list tells by name: findings that failed, and those left to a person that the auditor accepted, with what to do. */
function findingLines(writer: Writer, isMeant: (rule: string) => boolean): readonly string[] {
  const { report, say } = writer;
  const decisions = new Map(report.review?.findings.map(({ finding, decision }) => [finding, decision]));
  return report.findings
    .filter(({ rule, outcome }, index) => {
      const decision = decisions.get(index) ?? null;
      if (!isMeant(rule)) return false;
      return outcome === 'fail'
        ? decision === null || decision === 'accepted'
        : outcome === 'needs-review' && decision === 'accepted';
    })
    .map(({ rule, message }) => `${textWithSigns(say(message))} ${todoWords(rule, writer) ?? ''}`.trim());
}
