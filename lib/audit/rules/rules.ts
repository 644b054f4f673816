import { audienceOver13MonthsRule } from './audience-over-13-months.ts';
import { charterDeclaresCookiesRule } from './charter-declares-cookies.ts';
import { charterFoundRule } from './charter-found.ts';
import { charterOnAnotherHostRule } from './charter-on-another-host.ts';
import { choiceOver6MonthsRule } from './choice-over-6-months.ts';
import { cookieNotSecureRule } from './cookie-not-secure.ts';
import { declaredTwiceRule } from './declared-twice.ts';
import { everythingLookedAtRule } from './everything-looked-at.ts';
import { languagesAgreeRule } from './languages-agree.ts';
import { lifetimeOverDeclaredRule } from './lifetime-over-declared.ts';
import { lifetimesStatedRule } from './lifetimes-stated.ts';
import { missingCookiesRule } from './missing-cookies.ts';
import { namesAnotherPortalRule } from './names-another-portal.ts';
import { necessaryButTrackerRule } from './necessary-but-tracker.ts';
import { otherStorageUndeclaredRule } from './other-storage-undeclared.ts';
import { placeholderTooWideRule } from './placeholder-too-wide.ts';
import { probablyMisspeltRule } from './probably-misspelt.ts';
import { providerDiffersRule } from './provider-differs.ts';
import { purposesStatedRule } from './purposes-stated.ts';
import { rowsNotUnderstoodRule } from './rows-not-understood.ts';
import { rowsWithoutNameRule } from './rows-without-name.ts';
import { samesiteNoneWithoutSecureRule } from './samesite-none-without-secure.ts';
import { sessionReadableByScriptsRule } from './session-readable-by-scripts.ts';
import { sharedDomainRule } from './shared-domain.ts';
import { thirdPartyUndeclaredRule } from './third-party-undeclared.ts';
import { trackerAfterRefusalRule } from './tracker-after-refusal.ts';
import { trackerBeforeChoiceRule } from './tracker-before-choice.ts';
import { trackerKeptAfterWithdrawalRule } from './tracker-kept-after-withdrawal.ts';
import { trackerSentAfterRefusalRule } from './tracker-sent-after-refusal.ts';
import { undeclaredCookiesRule } from './undeclared-cookies.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which a report lists them. */
export const rules: readonly Rule[] = [
  charterFoundRule,
  charterDeclaresCookiesRule,
  charterOnAnotherHostRule,
  namesAnotherPortalRule,
  lifetimesStatedRule,
  purposesStatedRule,
  rowsWithoutNameRule,
  rowsNotUnderstoodRule,
  declaredTwiceRule,
  placeholderTooWideRule,
  languagesAgreeRule,
  undeclaredCookiesRule,
  probablyMisspeltRule,
  missingCookiesRule,
  lifetimeOverDeclaredRule,
  audienceOver13MonthsRule,
  choiceOver6MonthsRule,
  necessaryButTrackerRule,
  thirdPartyUndeclaredRule,
  providerDiffersRule,
  trackerBeforeChoiceRule,
  trackerAfterRefusalRule,
  trackerKeptAfterWithdrawalRule,
  trackerSentAfterRefusalRule,
  otherStorageUndeclaredRule,
  cookieNotSecureRule,
  sessionReadableByScriptsRule,
  samesiteNoneWithoutSecureRule,
  sharedDomainRule,
  everythingLookedAtRule,
];
