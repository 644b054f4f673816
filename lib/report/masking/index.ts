export { maskIdentifiers } from './mask-identifiers.ts';
export { maskReport } from './mask-report.ts';
