export { compareReports } from './compare/compare-reports.ts';
export type { ReportComparison } from './compare/compare-reports.ts';
export { comparisonDocument } from './compare/comparison-document.ts';
export { comparisonFile } from './compare/comparison-file.ts';
export type { ComparisonForm } from './compare/comparison-file.ts';
export type { Block, FindingBlock, FindingItem, Section, TableBlock, TableRow } from './document/document-block.ts';
export { plain } from './document/lines.ts';
export { reportDocument, runningLine } from './document/report-document.ts';
export { pageFooter } from './html/page-footer.ts';
export { exporters } from './exporters/index.ts';
export { fileName } from './exporters/file-name.ts';
export type { Attachment, ExportFormat, ExportOptions, LazyExporter, TextExporter } from './exporters/index.ts';
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
export type { Attributes, MarkupNode } from './elements/markup-node.ts';
export { rowMarkup } from './markup/table-markup.ts';
export { maskIdentifiers, maskReport } from './masking/index.ts';
export { pictureRefusals, readPagePicture } from './picture/page-picture.ts';
export type { PagePicture, PictureRefusal } from './picture/page-picture.ts';
