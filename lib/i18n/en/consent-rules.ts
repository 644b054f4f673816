/** What the rules about choice and trackers say. */
export const consentRules = {
  'rule.tracker-before-choice.title': 'Trackers before the choice',
  'rule.tracker-before-choice.pass':
    'No tracker of the portal or its third parties was seen being set, or found, before a choice about cookies.',
  'rule.tracker-before-choice.fail_one':
    '{{count}} tracker of a kind that needs consent was set before any choice, in this audit: {{names}}.',
  'rule.tracker-before-choice.fail_other':
    '{{count}} trackers of a kind that needs consent were set before any choice, in this audit: {{names}}.',
  'rule.tracker-before-choice.maybe-exempt':
    'Audience-measuring trackers were set before any choice ({{names}}): they are exempt from consent only under conditions that this audit cannot verify. Since July 2025 vendors assess themselves by fourteen criteria of the CNIL: ask the provider for that statement.',
  'rule.tracker-before-choice.appeared_one':
    '{{count}} tracker of a kind that needs consent appeared before any choice, in this audit: {{names}}. Absent at {{after, clock}}, it was there at {{by, clock}}, and no choice was recorded.',
  'rule.tracker-before-choice.appeared_other':
    '{{count}} trackers of a kind that needs consent appeared before any choice, in this audit: {{names}}. Absent at {{after, clock}}, they were there at {{by, clock}}, and no choice was recorded.',
  'rule.tracker-before-choice.between':
    'Trackers appeared between {{after, clock}} and {{by, clock}} ({{names}}); a choice without acceptance was made between these two moments. Whether they came before it or in spite of it cannot be seen: neither is a consent.',
  'rule.tracker-before-choice.snapshot':
    'Trackers were there while no choice is recorded; their setting was not seen and may date from an earlier visit: {{names}}.',
  'rule.tracker-before-choice.earlier':
    'Trackers were there before the choice that was made in this audit; their setting was not seen and may date from an earlier visit: {{names}}.',
  'rule.tracker-before-choice.choice-at-start':
    'A choice was already recorded when the audit began: whether these trackers, there by then, had been set before it is not known: {{names}}. An audit in a private window, where no choice is recorded, may show it.',
  'rule.tracker-before-choice.unread-choice':
    'Trackers were there, and the recorded choice about cookies could not be read: whether they were accepted is not known: {{names}}.',
  'rule.tracker-after-refusal.title': 'Trackers after a refusal',
  'rule.tracker-after-refusal.pass': 'No tracker that was refused was seen coming.',
  'rule.tracker-after-refusal.fail_one': '{{count}} tracker was set after a refusal, in this audit: {{names}}.',
  'rule.tracker-after-refusal.fail_other': '{{count}} trackers were set after a refusal, in this audit: {{names}}.',
  'rule.tracker-after-refusal.maybe-exempt':
    'Audience-measuring trackers came after a refusal, or after a choice that says nothing of their service: {{names}}. Ask the provider whether its tool is exempt from consent.',
  'rule.tracker-after-refusal.appeared_one':
    '{{count}} tracker appeared after a refusal, in this audit: {{names}}. Absent at {{after, clock}}, it was there at {{by, clock}}, while its refusal was on record.',
  'rule.tracker-after-refusal.appeared_other':
    '{{count}} trackers appeared after a refusal, in this audit: {{names}}. Absent at {{after, clock}}, they were there at {{by, clock}}, while their refusal was on record.',
  'rule.tracker-after-refusal.between_one':
    '{{count}} tracker appeared in this audit without consent: {{names}}. Absent at {{after, clock}}, it was there at {{by, clock}}; in between, a refusal was recorded and no acceptance.',
  'rule.tracker-after-refusal.between_other':
    '{{count}} trackers appeared in this audit without consent: {{names}}. Absent at {{after, clock}}, they were there at {{by, clock}}; in between, a refusal was recorded and no acceptance.',
  'rule.tracker-after-refusal.unrecorded_one':
    '{{count}} tracker came after a choice that says nothing of its service: {{names}}. No consent is recorded for this service.',
  'rule.tracker-after-refusal.unrecorded_other':
    '{{count}} trackers came after a choice that says nothing of their service: {{names}}. No consent is recorded for these services.',
  'rule.tracker-after-refusal.not-named':
    'Trackers came after a choice that accepts services without naming theirs: {{names}}. Ask the provider under which name consent to them is collected.',
  'rule.tracker-sent-after-refusal.title': 'Sent to trackers after a refusal',
  'rule.tracker-sent-after-refusal.pass': 'Nothing was seen being sent to a tracker that was refused.',
  'rule.tracker-sent-after-refusal.fail_one':
    '{{count}} request to {{hosts}} after your refusal, with cookies of that third party: {{cookies}}.',
  'rule.tracker-sent-after-refusal.fail_other':
    '{{count}} requests to {{hosts}} after your refusal, with cookies of these third parties: {{cookies}}.',
  'rule.tracker-sent-after-refusal.asked_one':
    '{{count}} request to {{hosts}} after your refusal, without a cookie. What it carries (address, page visited, an identifier in the address) is not seen here: ask the provider why this third party is called in spite of the refusal.',
  'rule.tracker-sent-after-refusal.asked_other':
    '{{count}} requests to {{hosts}} after your refusal, without a cookie. What they carry (address, page visited, an identifier in the address) is not seen here: ask the provider why this third party is called in spite of the refusal.',
  'rule.tracker-sent-after-refusal.called':
    'Pages that were loaded after your refusal called {{hosts}}. How often, and with which cookies, was not watched: allowing requests to be watched, then reloading the page, shows it.',
  'rule.tracker-sent-after-refusal.maybe-exempt':
    'Requests went to {{hosts}} after your refusal. It is an audience measurement tool that may be exempt from consent: ask the provider for its statement, and how the tool respects the refusal.',
  'rule.tracker-kept-after-withdrawal.title': 'Trackers kept after a refusal',
  'rule.tracker-kept-after-withdrawal.pass': 'No tracker that was refused stayed in the browser.',
  'rule.tracker-kept-after-withdrawal.fail_one':
    '{{count}} tracker stayed in spite of the refusal: {{names}}. Seen at {{seenAt, clock}}, refused at {{refusedAt, clock}}, it was still there at {{stillAt, clock}}.',
  'rule.tracker-kept-after-withdrawal.fail_other':
    '{{count}} trackers stayed in spite of the refusal: {{names}}. Seen at {{seenAt, clock}}, refused at {{refusedAt, clock}}, they were still there at {{stillAt, clock}}.',
  'rule.tracker-kept-after-withdrawal.maybe-exempt':
    'Audience-measuring trackers stayed in spite of the refusal: {{names}}. Seen at {{seenAt, clock}}, refused at {{refusedAt, clock}}, they were still there at {{stillAt, clock}}. Ask the provider whether its tool is exempt from consent; if not, it has to delete them at the refusal.',
  'rule.tracker-kept-after-withdrawal.unrecorded':
    'Trackers stayed although everything that was offered was refused, but the recorded choice does not name their service: {{names}}. Ask the provider how they are refused.',
  'rule.tracker-kept-after-withdrawal.snapshot':
    'Trackers are there while the recorded choice refuses their service, or all the optional services that it names: {{names}}. This audit did not see them before the refusal. To know whether they outlive it: accept, audit, refuse, and audit again.',
} as const;
