import { describe, expect, it } from 'vitest';
import { honest } from '../../tests/fixtures/reports/samples.ts';
import { viewOf } from '../../tests/fixtures/reports/views.ts';
import { failureOf } from './failure-of.ts';

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

const cases = [
  [named('MemoryFullError', 'Session storage quota bytes exceeded.'), 'memory-full'],
  [named('Error', 'Resource::kQuotaBytes quota exceeded'), 'disk-full'],
  [named('QuotaExceededError', 'no room'), 'disk-full'],
  [named('NoAnswerError', 'no answer in 60 s'), 'no-answer'],
  [named('TypeError', 'x is undefined'), 'unexpected'],
] as const;

describe('what failed is called by its name', () => {
  it.each(cases)('%s', (error, cause) => {
    expect(failureOf(error, { state: 'looking', host: null })).toMatchObject({ state: 'failure', cause });
  });

  it.each(cases)('%s, with a report on the screen: where there was no room it stays there', (error, cause) => {
    const failure = failureOf(error, viewOf(honest()));
    expect(failure).toMatchObject(
      cause.endsWith('-full')
        ? { state: 'report', notices: [{ id: `popup.failure.${cause}` }] }
        : { state: 'failure', cause },
    );
  });
});
