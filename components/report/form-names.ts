import type { AuditReport } from '../../lib/audit/index.ts';

/** Reports that the page opens one after the other have forms of their own. */
const reportName = ({ portal, generatedAt }: AuditReport): string => `${portal.url} ${generatedAt}`;

/** Name of the form for the word on one finding. */
export const formOf = (report: AuditReport, finding: number): string => `${reportName(report)} ${finding}`;

/** Name of the form for the word on all findings of a card. */
export const groupFormOf = (report: AuditReport, block: string): string => `${reportName(report)} ${block}`;

/** Name of the form about the auditor. */
export const auditorFormOf = (report: AuditReport): string => `${reportName(report)} auditor`;
