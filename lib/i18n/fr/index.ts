import { inPopup } from './in-popup.ts';
import { report } from './report.ts';

export const fr = { ...inPopup, ...report } as const;
