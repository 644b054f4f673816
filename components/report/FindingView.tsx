import { Fragment } from 'react';
import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import {
  findingCells,
  findingColumns,
  findingHead,
  hasReview,
  reviewMarkup,
  wordMarkup,
} from '../../lib/report/index.ts';
import type { FindingBlock, FindingItem, MarkupNode } from '../../lib/report/index.ts';
import { FindingReviewForm } from './FindingReviewForm.tsx';
import { GroupReviewForm } from './GroupReviewForm.tsx';
import { markupToReact } from './markup-to-react.ts';
import type { ReviewDesk } from './use-review-desk.ts';

interface FindingViewProps {
  readonly block: FindingBlock;
  /** The report's language. */
  readonly words: Translator;
  /** The interface's. */
  readonly translator: Translator;
  readonly report: AuditReport;
  readonly desk: ReviewDesk;
}

/** Findings of one rule as in the exported file, each with the form for the auditor's word on it. */
export function FindingView(props: FindingViewProps): JSX.Element {
  const { block, words } = props;
  const [only, ...more] = block.items;
  return (
    <article className="finding" data-tone={block.tone}>
      <Nodes nodes={findingHead(block, words)} />
      {only !== undefined && more.length === 0 ? <LoneWord item={only} {...props} /> : <Several {...props} />}
    </article>
  );
}

function LoneWord({ item, words, ...form }: FindingViewProps & { readonly item: FindingItem }): JSX.Element {
  return (
    <>
      <Nodes nodes={reviewMarkup(item.review, words)} />
      <FindingReviewForm finding={item.index} {...form} />
    </>
  );
}

function Several({ words, ...form }: FindingViewProps): JSX.Element {
  return (
    <>
      <GroupReviewForm {...form} />
      <FindingTable words={words} {...form} />
    </>
  );
}

function FindingTable({ block, words, ...form }: FindingViewProps): JSX.Element {
  return (
    // A wide table scrolls by itself, and by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a fieldset is for fields
    <div className="scroll" role="group" tabIndex={0} aria-labelledby={`${block.id}-title ${block.id}-head`}>
      {/* Paper has no column for words where there are none. */}
      <table data-words={hasReview(block) ? 'some' : 'none'}>
        <Nodes nodes={[findingColumns(words, true)]} />
        <tbody>
          {block.items.map((item) => (
            <tr key={item.index}>
              <Nodes nodes={findingCells(item, words)} />
              <td>
                <Nodes nodes={wordMarkup(item)} />
                <FindingReviewForm finding={item.index} {...form} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Parts of a finding, which never move: their place is their name. */
function Nodes({ nodes }: { readonly nodes: readonly MarkupNode[] }): JSX.Element {
  return (
    <>
      {nodes.map((node, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>{markupToReact(node)}</Fragment>
      ))}
    </>
  );
}
