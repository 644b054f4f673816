import { plain } from '../document/lines.ts';
import type { Writer } from '../document/lines.ts';
import { referenceLine } from '../document/sections/reference-line.ts';
import { isCalled } from '../wording/findings-of.ts';
import { outcomeLabel } from '../wording/outcome-label.ts';
import { todoWords } from '../wording/todo-words.ts';
import { ruleWords } from '../wording/rule-words.ts';
import { asLines } from './workbook.ts';
import type { Sheet } from './workbook.ts';

/** Every check with what came of it, and the auditor's word in columns of its own. */
export function findingsSheet(writer: Writer): Sheet {
  const { report, t, say } = writer;
  const reviews = new Map(report.review?.findings.map((review) => [review.finding, review]));
  return {
    ...asLines,
    isTable: true,
    pagesWide: 2,
    fixedColumns: 3,
    name: t('report.sheet.findings'),
    widths: [18, 16, 34, 70, 50, 50, 24, 40, 40],
    rows: [
      [
        t('report.column.outcome'),
        t('report.column.severity'),
        t('report.finding.rule'),
        t('report.column.message'),
        t('todo.title'),
        t('report.finding.reference'),
        t('report.finding.review'),
        t('report.column.review-reason'),
        t('report.column.review-comment'),
      ],
      ...report.findings.map((finding, at) => {
        const review = reviews.get(at);
        return [
          outcomeLabel(finding, { t }),
          isCalled(finding) ? t(`report.severity.${finding.severity}`) : '',
          ruleWords(finding.rule, { say }),
          say(finding.message),
          isCalled(finding) ? (todoWords(finding.rule, { say }) ?? '') : '',
          [plain(referenceLine(finding, writer)), finding.reference.url].filter(Boolean).join(', '),
          review?.decision ? t(`report.decision.${review.decision}`) : '',
          review?.reason ?? '',
          review?.comment ?? '',
        ];
      }),
    ],
  };
}
