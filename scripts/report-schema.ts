import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from './report-json-schema.ts';

writeFileSync(new URL('../public/audit-report.schema.json', import.meta.url), reportJsonSchema());
