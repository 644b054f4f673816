import * as v from 'valibot';
import { count } from '../report/values/instant.ts';
import { storageKind } from './observed-cookie-schema.ts';

const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('first-party-jar'), host: v.string() }),
  v.strictObject({ kind: v.literal('parent-domain'), domain: v.string() }),
  v.strictObject({ kind: v.literal('partitioned'), topLevelSite: v.string() }),
  v.strictObject({ kind: v.literal('third-party'), host: v.string() }),
  v.strictObject({ kind: v.literal('third-party-hosts'), origin: v.string() }),
  v.strictObject({
    kind: v.literal('other-storage'),
    origin: v.string(),
    part: v.exactOptional(storageKind),
  }),
  v.strictObject({ kind: v.literal('setters'), origin: v.string() }),
  v.strictObject({ kind: v.literal('sent'), origin: v.string() }),
]);

const outcome = v.variant('state', [
  v.strictObject({ state: v.literal('looked'), count }),
  v.strictObject({
    state: v.literal('not-looked'),
    reason: v.picklist([
      'permission-missing',
      'permission-refused',
      'withheld-by-browser',
      'permission-withdrawn',
      'not-supported-by-browser',
      'not-asked',
      'page-loaded-before',
      'page-did-not-answer',
      'page-still-loading',
      'blocked',
      'blocked-by-browser',
      'page-sandboxed',
      'evicted',
      'timeline-cut',
      'frames-unread',
      'led-elsewhere',
      'worker-unwatched',
      'too-many',
      'not-seen-loading',
      'failed',
    ]),
  }),
]);

export const coverageSchema = v.array(
  v.strictObject({
    scope,
    outcome,
    notes: v.array(
      v.picklist([
        'third-party-cookies-blocked',
        'requests-blocked',
        'cookies-not-kept',
        'blocking-not-known',
        'near-cookie-limit',
        'no-control-reading',
        'partly-looked',
        'sightings-dropped',
        'page-loaded-before',
        'opened-before',
        'worker-restarted',
        'responses-dropped',
        'requests-dropped',
      ]),
    ),
  }),
);
