import { toJsonSchema } from '@valibot/to-json-schema';
import { auditReportSchema } from '../lib/report-file/audit-report-schema.ts';

/** The report's JSON Schema as text, made from the same schema that reads reports. */
export function reportJsonSchema(): string {
  const schema = toJsonSchema(auditReportSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Témoin audit report', ...schema }, null, 2)}\n`;
}
