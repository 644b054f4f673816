import { writeFileSync } from 'node:fs';
import { reportStyleModule } from './report-style-module.ts';

writeFileSync(new URL('../lib/report/html/report-style.ts', import.meta.url), reportStyleModule());
