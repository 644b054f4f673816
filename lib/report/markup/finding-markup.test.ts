import { describe, expect, it } from 'vitest';
import { judged, observedCookie } from '../../../tests/fixtures/reports/filing/parts.ts';
import { finding, reportWith } from '../../../tests/fixtures/reports/filing/report.ts';
import type { AuditReport, FindingReview } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { FindingBlock } from '../document/document-block.ts';
import { reportDocument } from '../document/report-document.ts';
import { findingMarkdown } from '../markdown/finding-markdown.ts';
import { findingMarkup } from './finding-markup.ts';
import { renderMarkup } from './render-markup.ts';

const translator = createTranslator('en');
const cookies = Array.from({ length: 150 }, (_, at) => observedCookie({ name: `sample-${at}-name` }));
const observed = cookies.map((cookie) => judged(cookie, 'undeclared'));

/** One finding on 150 cookies, as the audit makes it for most rules. */
const together = reportWith({
  observed,
  findings: [finding({ evidence: cookies.map(({ key }) => ({ kind: 'observed', key })) })],
});

/** A finding on each, as it makes them for lifetimes. */
const each = reportWith({
  observed,
  findings: cookies.map(({ key }) => finding({ evidence: [{ kind: 'observed', key }] })),
});

const word: FindingReview = {
  finding: 7,
  decision: 'contested',
  reason: 'Test page',
  comment: '',
  at: '2026-11-20T11:00:00.000Z',
};

const reviewed: AuditReport = {
  ...each,
  review: { auditor: '', organisation: '', caseReference: '', note: '', findings: [word] },
};

function blockOf(report: AuditReport): FindingBlock {
  const section = reportDocument(report, 'en').sections.find(({ id }) => id === 'findings');
  const block = section?.blocks.find(({ kind }) => kind === 'finding');
  if (block?.kind !== 'finding') throw new Error('no finding');
  return block;
}

const html = (report: AuditReport): string => renderMarkup(findingMarkup(blockOf(report), translator));
const markdown = (report: AuditReport): string => findingMarkdown(blockOf(report), translator);
const times = (text: string, part: string): number => text.split(part).length - 1;

const renderings = [
  ['HTML', html],
  ['Markdown', markdown],
] as const;

describe.each(renderings)('findings in %s', (_, render) => {
  it.each([
    ['one on 150 cookies', together],
    ['150 of one rule', each],
  ])('%s: every cookie once, their reference and rule once', (__, report) => {
    const text = render(report);
    expect(cookies.filter(({ name }) => times(text, name) !== 1)).toEqual([]);
    expect(times(text, 'Reference')).toBe(1);
    // Its id stands for the title too, for no rule is called so.
    expect(times(text, 'sample-rule')).toBe(2);
    expect(text.includes('150 findings')).toBe(report === each);
  });

  it.each([
    ['none where nothing was said', each, 0],
    ['one, with a row in which it was', reviewed, 1],
  ])('the auditor’s column: %s', (__, report, expected) => {
    const text = render(report);
    expect(times(text, 'The auditor’s word')).toBe(expected);
    const row = text.split('\n').find((line) => line.includes('sample-7-name')) ?? '';
    const after = text.slice(text.indexOf(row), text.indexOf('sample-8-name'));
    expect(times(after, 'Reason: Test page')).toBe(expected);
    expect(times(text, 'Reason: Test page')).toBe(expected);
  });
});

it('the word on a finding stands in a box of its own, apart from what the tool found', () => {
  expect(html(reviewed)).toMatch(/<div class="review"><p>Finding contested<\/p>\n<p>Reason: Test page<\/p>\n<\/div>/);
});
