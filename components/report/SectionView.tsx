import type { JSX } from 'react';
import type { AuditReport } from '../../lib/audit/index.ts';
import type { Translator } from '../../lib/i18n/index.ts';
import { blockMarkup } from '../../lib/report/index.ts';
import type { Block, Section } from '../../lib/report/index.ts';
import { FindingView } from './FindingView.tsx';
import { markupToReact } from './markup-to-react.ts';
import { ReportTable } from './ReportTable.tsx';
import type { ReviewDesk } from './use-review-desk.ts';

interface SectionViewProps {
  readonly section: Section;
  /** The report's language. */
  readonly words: Translator;
  readonly translator: Translator;
  readonly report: AuditReport;
  /** Whether all annexes stand open, on the page and so on paper. */
  readonly annexesOpen: boolean;
  readonly desk: ReviewDesk;
}

export function SectionView(props: SectionViewProps): JSX.Element {
  const { section } = props;
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`}>
      {section.annex === true ? (
        <details open={props.annexesOpen}>
          <summary>
            <Heading section={section} />
          </summary>
          <Blocks {...props} />
        </details>
      ) : (
        <>
          <Heading section={section} />
          <Blocks {...props} />
        </>
      )}
    </section>
  );
}

function Heading({ section: { id, title } }: Pick<SectionViewProps, 'section'>): JSX.Element {
  return <h2 id={`${id}-title`}>{title}</h2>;
}

function Blocks(props: SectionViewProps): JSX.Element {
  return (
    <>
      {props.section.blocks.map((block, at) => (
        // Blocks of a section never move: their place is their name.
        // oxlint-disable-next-line react/no-array-index-key
        <BlockView key={`${block.kind}-${at}`} block={block} {...props} />
      ))}
    </>
  );
}

function BlockView({
  block,
  words,
  translator,
  report,
  desk,
}: SectionViewProps & { readonly block: Block }): JSX.Element {
  if (block.kind === 'table') return <ReportTable block={block} words={words} translator={translator} />;
  if (block.kind !== 'finding') return <>{markupToReact(blockMarkup(block, words))}</>;
  return <FindingView block={block} words={words} translator={translator} report={report} desk={desk} />;
}
