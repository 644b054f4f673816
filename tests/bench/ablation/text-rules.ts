import { inFile } from './ablation-rule.ts';
import type { Ablation } from './ablation-rule.ts';

/** Rules for pages, lines, sentences and names. */
export const textRules: readonly Ablation[] = [
  ...inFile('lib/charter/lines/item-runs.ts', [['introducesList', 'if (introduces) break;', '']]),
  ...inFile('lib/words/text/mojibake.ts', [
    ['withoutMojibake', 'if (!/[ÃÂÅ]/.test(text)) return text;', 'return text;'],
  ]),
  ...inFile('lib/words/labels/classify-label.ts', [
    ['genitives', 'if (!index.has(genitive)) index.set(genitive, role);', ';'],
  ]),
  ...inFile('lib/charter/elements/whole-block.ts', [
    ['labelPair', 'const pair = pairs.has(element.tagName) ? labelPair(element) : null;', 'const pair = null;'],
    ['elementGrid', '(elementGrid(element) ?? cardGrid(element))', 'cardGrid(element)'],
    ['cardGrid', '(elementGrid(element) ?? cardGrid(element))', 'elementGrid(element)'],
  ]),
  ...inFile('lib/charter/elements/element-grid.ts', [
    [
      'foldedRows',
      'return gridOf(rowsOf(container)) ?? gridOf(foldedRows(container));',
      'return gridOf(rowsOf(container));',
    ],
  ]),
  ...inFile('lib/charter/elements/layout-table.ts', [
    ['isLayoutTable', 'if (hasLabels(rows)) return false;', 'return false;'],
  ]),
  ...inFile('lib/charter/lines/labelled-line.ts', [
    ['byParts', ' ?? byParts(line)', ''],
    ['byOpening', ' ?? byOpening(line)', ''],
  ]),
  ...inFile('lib/cookie/name-cell/read-name-cell.ts', [
    ['readQuoted', 'return readQuoted(line) ?? readPieces(', 'return readPieces('],
    ['settleDoubt: promote', 'if (sure) return pieces.map(promote);', 'if (sure) return pieces;'],
  ]),
  ...inFile('lib/charter/lines/gather-tables.ts', [
    ['flattenedAt', 'flattenedAt(lines, at) ?? gluedTableAt(lines, at)', 'gluedTableAt(lines, at)'],
    ['gluedTableAt', 'flattenedAt(lines, at) ?? gluedTableAt(lines, at)', 'flattenedAt(lines, at)'],
    ['gatherRecords', '    (at: number) => gatherRecords(lines, at),\n', ''],
    ['itemsAt', '    createItemGatherer(lines),\n', ''],
    ['namingHeadingsAt', '    (at: number) => gatherNamingHeadings(lines, at),\n', ''],
    ['withNotedNames', '.flatMap((record) => withNotedNames(record))', ''],
  ]),
  ...inFile('lib/charter/parse-charter.ts', [
    ['gatherSentences', 'gatherSentences(gathered, new Set(found.declared.map(({ name }) => name)))', 'gathered'],
  ]),
  ...inFile('lib/charter/lines/sentences.ts', [
    ['deniesUse', 'return !isDisclaimed(words) && !deniesUse(words);', 'return !isDisclaimed(words);'],
    ['isDisclaimed', 'return !isDisclaimed(words) && !deniesUse(words);', 'return !deniesUse(words);'],
    ['isOneOfCounted', 'return isOneOfCounted(text, before, mentions[0]?.start ?? 0);', 'return false;'],
    ['setsAlso', ' || (goesOn && setsAlso.test(text))', ''],
  ]),
  ...inFile('lib/charter/lines/mentioned-records.ts', [
    [
      'ownerBehind',
      'setterIn(before) ?? ownerBehind(behind) ?? setterIn(behind),',
      'setterIn(before) ?? setterIn(behind),',
    ],
    ['setterIn', 'setterIn(before) ?? ownerBehind(behind) ?? setterIn(behind),', 'ownerBehind(behind),'],
  ]),
  ...inFile('lib/charter/lines/items.ts', [
    ['listedNames', '? listedNames(line.text) : null;', '? null : null;'],
    [
      'opensPlainly',
      'if (item === null) return false;\n  const names',
      'if (item !== undefined) return false;\n  const names',
    ],
    ['opensWithName', "if (line === undefined || line.kind !== 'text') return false;", 'return false;'],
  ]),
  ...inFile('lib/charter/lines/split-item.ts', [
    ['byCommas', 'bySeparator(text) ?? byCommas(text) ??', 'bySeparator(text) ??'],
  ]),
  ...inFile('lib/charter/lines/mentions.ts', [
    ['inColonList', '    ...inColonList(text),\n', ''],
    ['besideCookies', '    ...besideCookies(text),\n', ''],
  ]),
  ...inFile('lib/page/cell-text.ts', [['isNoteMark', " || (tagName === 'sup' && isNoteMark(element))", '']]),
  ...inFile('lib/page/block-reader.ts', [['tabLabels', 'const tab = tabs.labelOf(element);', 'const tab = null;']]),
  ...inFile('lib/page/text-blocks.ts', [
    ['spacedAt', 'separatedAt(lines, at, guide) ?? spacedAt(lines, at, guide)', 'separatedAt(lines, at, guide)'],
    ['separatedAt', 'separatedAt(lines, at, guide) ?? spacedAt(lines, at, guide)', 'spacedAt(lines, at, guide)'],
    ['createBarredCells', 'barredAt(at) ?? separatedAt', 'separatedAt'],
    ['linesBelowItem', "block?.kind === 'item' ? linesBelowItem(lines, index) : []", '[]'],
    ['readNumbered', '?? readNumbered(lines, at) ', ''],
  ]),
  ...inFile('lib/charter/lines/name-head.ts', [
    [
      'isTellingName: parts of words',
      "return looksLikeCookieName(name) === 'possible' && telling.test(name);",
      'return false;',
    ],
    ['isPlatform', 'return names.some((name) => isPlatform(name)) ? null : names;', 'return names;'],
  ]),
];
