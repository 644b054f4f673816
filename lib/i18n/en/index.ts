import { inPopup } from './in-popup.ts';
import { report } from './report.ts';

export const en = { ...inPopup, ...report } as const;
