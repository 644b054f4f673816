export {
  correctedCharter,
  correctedHtml,
  correctedMarkdown,
  correctedPage,
  correctedText,
  leftUndeclared,
} from '../remedy/corrected/index.ts';
export type { CorrectedCharter } from '../remedy/corrected/index.ts';
export { compareReports } from './compare/compare-reports.ts';
export type { ReportComparison } from './compare/compare-reports.ts';
export { comparisonDocument } from './compare/comparison-document.ts';
export { comparisonFile } from './compare/comparison-file.ts';
export type { ComparisonForm } from './compare/comparison-file.ts';
export type { Block, FindingBlock, FindingItem, Section, TableBlock, TableRow } from './document/block.ts';
export { plain } from './document/lines.ts';
export { reportDocument, runningLine } from './document/report-document.ts';
export { pageFooter } from './html/page-footer.ts';
export { exporters } from './exporters/index.ts';
export { fileName } from './exporters/file-name.ts';
export type { Attachment, ExportFormat, ExportOptions, LazyExporter, TextExporter } from './exporters/index.ts';
export { providerLetter } from '../remedy/letter/provider-letter.ts';
export { blockMarkup } from './markup/block-markup.ts';
export { contentsMarkup, headMarkup, sectionMarkup } from './markup/document-markup.ts';
export {
  findingCells,
  findingColumns,
  findingHead,
  hasReview,
  reviewMarkup,
  wordMarkup,
} from './markup/finding-markup.ts';
export type { Attributes, MarkupNode } from './markup/markup-node.ts';
export { rowMarkup } from './markup/table-markup.ts';
export { maskIdentifiers, maskReport } from './masking/index.ts';
export { pictureRefusals, readPagePicture } from './picture/page-picture.ts';
export type { PagePicture, PictureRefusal } from './picture/page-picture.ts';
export { parseReport } from '../report-file/parse-report.ts';
export type { ParsedReport, ReportProblem } from '../report-file/parse-report.ts';
export { readReportFile, tooLargeToOpen } from '../report-file/read-report-file.ts';
export type { FileProblem, ReadReport } from '../report-file/read-report-file.ts';
