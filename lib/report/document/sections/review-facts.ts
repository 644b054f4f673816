import type { FindingReview } from '../../../audit/index.ts';
import { calledFindings } from '../../wording/findings-of.ts';
import type { Block, Line } from '../document-block.ts';
import type { Writer } from '../lines.ts';

/** How many of the findings that ask for a word have one: checks that passed or did not apply ask for none. */
function reviewedWords({ t, report }: Writer, reviews: readonly FindingReview[]): string {
  const called = new Set(calledFindings(report).map(({ index }) => index));
  const count = reviews.filter(({ finding }) => called.has(finding)).length;
  return count === 0 ? '' : t('report.reviewed', { count, total: called.size });
}

/** The auditor's own fields, those that were filled. */
export function reviewFacts(writer: Writer): readonly Block[] {
  const { t, report } = writer;
  if (report.review === null) return [];
  const { auditor, organisation, caseReference, note, findings } = report.review;
  const fields = [
    { term: t('report.fact.auditor'), text: auditor },
    { term: t('report.fact.organisation'), text: organisation },
    { term: t('report.fact.case'), text: caseReference },
    { term: t('report.fact.note'), text: note },
    { term: t('report.fact.reviewed'), text: reviewedWords(writer, findings) },
  ];
  const filled = fields.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return [];
  return [
    { kind: 'heading', text: t('report.review.title') },
    ...(findings.length === 0 ? [] : [{ kind: 'paragraph', line: [t('report.review.apart')] } satisfies Block]),
    {
      kind: 'facts',
      items: filled.map(({ term, text }) => ({ term, lines: text.split('\n').map((line): Line => [line]) })),
    },
  ];
}
