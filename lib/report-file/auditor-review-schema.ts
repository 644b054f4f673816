import * as v from 'valibot';
import { index, instant } from '../report/values/instant.ts';

const findingReview = v.strictObject({
  finding: index,
  decision: v.nullable(v.picklist(['accepted', 'contested', 'set-aside'])),
  reason: v.string(),
  comment: v.string(),
  at: instant,
});

export const auditorReviewSchema = v.strictObject({
  auditor: v.string(),
  organisation: v.string(),
  caseReference: v.string(),
  note: v.string(),
  findings: v.array(findingReview),
});
