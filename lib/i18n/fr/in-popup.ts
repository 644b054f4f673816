import { behind } from './behind.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { answer } from './popup-answer.ts';
import { headline } from './headline.ts';
import { overall } from './overall.ts';
import { popup } from './popup.ts';
import { charterWords } from './popup-charter.ts';
import { cookieWords } from './popup-cookies.ts';
import { verdicts } from './verdicts.ts';

/** The sentences that the popup can show. */
export const inPopup = {
  ...behind,
  ...common,
  ...popup,
  ...answer,
  ...charterWords,
  ...cookieWords,
  ...verdicts,
  ...overall,
  ...headline,
  ...coverage,
} as const;
