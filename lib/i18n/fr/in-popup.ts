import { behind } from './behind.ts';
import { common } from './common.ts';
import { consentRules } from './consent-rules.ts';
import { coverage } from './coverage.ts';
import { answer } from './popup-answer.ts';
import { anyRule } from './any-rule.ts';
import { headline } from './headline.ts';
import { lifetimeRule } from './lifetime-rule.ts';
import { lookedAtRule } from './looked-at-rule.ts';
import { overall } from './overall.ts';
import { popup } from './popup.ts';
import { charterWords } from './popup-charter.ts';
import { cookieWords } from './popup-cookies.ts';
import { rules } from './rules.ts';
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
  ...rules,
  ...consentRules,
  ...anyRule,
  ...lifetimeRule,
  ...lookedAtRule,
} as const;
