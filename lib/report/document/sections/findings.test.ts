import { describe, expect, it } from 'vitest';
import {
  declaredCookie,
  judged,
  judgedDeclaration,
  observedCookie,
} from '../../../../tests/fixtures/reports/filing/parts.ts';
import { finding, reportWith } from '../../../../tests/fixtures/reports/filing/report.ts';
import type { Finding } from '../../../audit/index.ts';
import { plain } from '../lines.ts';
import { reportDocument } from '../report-document.ts';
import type { Block, FindingBlock } from '../document-block.ts';

const isFinding = (block: Block): block is FindingBlock => block.kind === 'finding';

const cookies = [
  observedCookie({ name: '_ga' }),
  observedCookie({ name: '_gid' }),
  observedCookie({ name: 'carte', path: '/explore/' }),
];
const declared = declaredCookie(2, ['Exemple', 'Exemple', '_ga', 'Exemple']);
const seen = (at: number): Finding['evidence'][number] => ({ kind: 'observed', key: cookies[at]?.key ?? '' });

function blocksOf(findings: readonly Finding[]): readonly FindingBlock[] {
  const report = reportWith({
    observed: cookies.map((cookie) => judged(cookie, 'undeclared')),
    declared: [judgedDeclaration(declared, 'missing')],
    findings,
  });
  const section = reportDocument(report, 'en').sections.find(({ id }) => id === 'findings');
  return (section?.blocks ?? []).filter(isFinding);
}

const late = (name: string): Finding =>
  finding({
    rule: 'lifetime-over-declared',
    message: { id: 'rule.lifetime-over-declared.over', params: { name, declared: '1 day', lasts: 777_600 } },
  });
const other = finding().reference;

describe('findings of one rule', () => {
  it.each([
    ['of one rule, severity and outcome stand together', [late('a'), late('b'), late('c')], [[0, 1, 2]]],
    ['stand together though others lie between', [late('a'), finding(), late('b')], [[0, 2], [1]]],
    ['of two rules stand apart', [finding({ rule: 'a' }), finding({ rule: 'b' })], [[0], [1]]],
    ['of two severities stand apart', [finding(), finding({ severity: 'high' })], [[1], [0]]],
    ['of two outcomes stand apart', [finding({ outcome: 'needs-review' }), finding()], [[1], [0]]],
    ['under two references stand apart', [finding(), finding({ reference: { ...other, url: null } })], [[0], [1]]],
  ])('%s', (_, findings, expected) => {
    expect(blocksOf(findings).map(({ items }) => items.map(({ index }) => index))).toEqual(expected);
  });

  it.each([
    ['one alone', [late('a')], null, null],
    ['several', [late('a'), late('b')], '2 findings', '2 cookies last longer than declared in the charter.'],
    ['several of a rule with no sentence for them', [finding(), finding()], '2 findings', null],
  ])('how many and what they say together: %s', (_, findings, count, lead) => {
    expect(blocksOf(findings)).toMatchObject([{ count, lead }]);
  });

  it('keep what each of them says', () => {
    expect(blocksOf([late('a'), late('b')])[0]?.items.map(({ message }) => message.slice(0, 3))).toEqual([
      '“a”',
      '“b”',
    ]);
  });
});

const names = (text: string, count = 2): Finding['message'] => ({
  id: 'rule.undeclared-cookies.unknown',
  params: { count, names: text },
});

describe('what a finding rests on', () => {
  it.each<[string, Partial<Finding>, readonly string[]]>([
    ['a cookie that the sentence names', { message: names('_ga', 1), evidence: [seen(0)] }, ['Cookie observed on H']],
    ['a cookie that it does not name', { evidence: [seen(0)] }, ['Cookie observed on H: _ga']],
    [
      'a name within another is not said',
      { message: names('_ga2'), evidence: [seen(0)] },
      ['Cookie observed on H: _ga'],
    ],
    [
      'cookies of one host, all named',
      { message: names('_ga, _gid'), evidence: [seen(0), seen(1)] },
      ['2 cookies observed on H'],
    ],
    [
      'cookies of one host, one of them not named',
      { message: names('_ga…'), evidence: [seen(0), seen(1)] },
      ['2 cookies observed on H: _ga, _gid'],
    ],
    [
      'cookies of two places are told apart, named or not',
      { message: names('_ga, carte'), evidence: [seen(0), seen(2)] },
      ['Cookie observed on H: _ga', 'Cookie observed on H/explore/: carte'],
    ],
    [
      'a row whose name the sentence says',
      { message: names('_ga'), evidence: [seen(0), { kind: 'declared', index: 0 }] },
      ['Cookie observed on H', 'Declaration: table 1, row 3'],
    ],
    [
      'a row that it does not name',
      { evidence: [{ kind: 'declared', index: 0 }] },
      ['Declaration: _ga table 1, row 3'],
    ],
    [
      'several rows, named or not, each with its name',
      {
        message: names('_ga'),
        evidence: [
          { kind: 'declared', index: 0 },
          { kind: 'declared', index: 0 },
        ],
      },
      ['2 declarations: _ga table 1, row 3, _ga table 1, row 3'],
    ],
    ['a row without a name', { evidence: [{ kind: 'row', table: 0, row: 4 }] }, ['Charter row: table 1, row 5']],
    ['the whole charter', { evidence: [{ kind: 'charter' }] }, ['The charter as a whole']],
    [
      'a sentence that this version does not know names nothing',
      { message: { id: 'rule.of-tomorrow', params: { name: '_ga' } }, evidence: [seen(0)] },
      ['Cookie observed on H: _ga'],
    ],
    [
      'a name cut from a long sentence is said',
      { message: names(`${'x'.repeat(1200)}, _ga`), evidence: [seen(0)] },
      ['Cookie observed on H: _ga'],
    ],
  ])('%s', (_, given, expected) => {
    const [item] = blocksOf([finding(given)])[0]?.items ?? [];
    const lines = item?.evidence.map(({ about, items }) =>
      [plain(about), ...(items.length === 0 ? [] : [items.map(plain).join(', ')])].join(': '),
    );
    expect(lines?.map((line) => line.replace('portail-exemple.test', 'H'))).toEqual(expected);
  });
});
