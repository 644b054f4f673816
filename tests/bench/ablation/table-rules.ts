import { inFile } from './ablation-rule.ts';
import type { Ablation } from './ablation-rule.ts';

/** Rules for tables, their labels and what they stand under. */
export const tableRules: readonly Ablation[] = [
  ...inFile('lib/charter/table/declares-cookies.ts', [
    ['isWholeCharter', "return whole && name.label.naming === 'name' && name.profile.names >= 0.5;", 'return false;'],
    ['tellsOfFields', 'if (columns.some((column) => tellsOfFields(column))) return known;', ''],
    [
      'isEnoughAtFirst',
      'return isEnoughAtFirst(name, given, lasting) ||',
      'return isEnoughBelow(name, given, lasting) ||',
    ],
    [
      'speakOfCookies',
      "if (known || context.about === 'here' || speakOfCookies(name, columns))",
      "if (known || context.about === 'here')",
    ],
  ]),
  ...inFile('lib/charter/table/assign-columns.ts', [
    [
      'saysWhoseOnly',
      "if (isUnused(role) || saysWhoseOnly(profile)) return 'other';",
      "if (isUnused(role)) return 'other';",
    ],
    ['keepCookiesLength', '  keepCookiesLength(roles, columns);\n', ''],
    ['addPurpose', '  addPurpose(roles, columns);\n', ''],
    ['roleByContent', 'if (role === null) return roleByContent(profile);', "if (role === null) return 'other';"],
    ['isOfOtherThings', 'if (isOfOtherThings(column)) return -1;', ''],
    ['labelledName', 'if (labelled !== null) return labelled;', ''],
    ['namesCompanies', "return role === 'host' && namesCompanies(profile) ? 'provider' : role;", 'return role;'],
    ['categoryRole', "if (role === 'category') return categoryRole(profile);", ''],
  ]),
  ...inFile('lib/charter/table/read-table.ts', [
    [
      'withoutVagueTypes',
      'const roles = withoutVagueTypes(assigned.roles, columns, context.section);',
      'const roles = assigned.roles;',
    ],
    [
      'upright',
      'const rows = upright(grid.rows.filter((row) => !isBlank(row)));',
      'const rows = grid.rows.filter((row) => !isBlank(row));',
    ],
    ['withoutLabels', 'withWholeLengths(withoutLabels(row, header.labels), parted)', 'withWholeLengths(row, parted)'],
    [
      'withWholeLengths',
      'withWholeLengths(withoutLabels(row, header.labels), parted)',
      'withoutLabels(row, header.labels)',
    ],
    ['underTitle', 'const context = underTitle(around, grid, header.title);', 'const context = around;'],
    ['holdsVendorsOnly', 'servicesAreVendors: holdsVendorsOnly(columns, roles, body),', 'servicesAreVendors: false,'],
  ]),
  ...inFile('lib/charter/table/find-header.ts', [
    [
      'isGroupRow',
      'return isHeaderRow(row, at === 0) || isGroupRow(row, rows[at + 1]);',
      'return isHeaderRow(row, at === 0);',
    ],
    ['needsGroup', "return group !== '' && needsGroup(cell.text, group) ?", "return group === '-' ?"],
  ]),
  ...inFile('lib/charter/table/read-rows.ts', [
    ['isRepeatedHeader', 'if (isRepeatedHeader(cells, labels, reading.cookies.length > 0)) continue;', ''],
    [
      'singleText as section',
      'const title = roles.length > 1 ? singleText(cells, roles.length) : null;',
      'const title = null;',
    ],
  ]),
  ...inFile('lib/charter/table/declare-row.ts', [
    ['lengthInPurpose', "return lengthInPurpose(cellLines(input, 'purpose')) ?? '';", "return '';"],
  ]),
  ...inFile('lib/charter/table/durations-of.ts', [
    [
      'splitParallelDurations',
      '(splitParallelDurations(cell, count) ?? plainList(cell, count, unit))',
      'plainList(cell, count, unit)',
    ],
    [
      'plainList',
      '(splitParallelDurations(cell, count) ?? plainList(cell, count, unit))',
      'splitParallelDurations(cell, count)',
    ],
  ]),
  ...inFile('lib/charter/table/split-place.ts', [
    [
      'splitPlace in brackets',
      'const parts = both.length < 500 ? lastBrackets.exec(both) : null;',
      'const parts = null;',
    ],
  ]),
  ...inFile('lib/charter/outline/outline.ts', [
    ['explains', 'const telling = headings.filter((heading) => !explains(heading));', 'const telling = headings;'],
    ['introducesOther', "introducesOther(before) ? 'nowhere' : aboutOf(", 'aboutOf('],
    [
      'titleBefore',
      'return titleBefore(before, grid) ?? nearestHeading() ?? grid.caption;',
      'return nearestHeading() ?? grid.caption;',
    ],
    ['labelOf', 'if (label !== null) labels.push(label);', ''],
  ]),
  ...inFile('lib/charter/outline/about.ts', [
    ['isRemark', "return isRemark(around, headings) ? 'nowhere' : 'here';", "return 'here';"],
  ]),
];
