import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { verdicts } from './verdicts.ts';

export const fr = { ...common, ...popup, ...verdicts, ...coverage, ...rules, ...report } as const;
