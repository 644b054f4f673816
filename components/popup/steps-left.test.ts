import { describe, expect, it } from 'vitest';
import { afterRefusal, honest } from '../../tests/fixtures/reports/samples.ts';
import { sampleReport } from '../../tests/fixtures/reports/report.ts';
import { stepsLeft, stepsOf } from './steps-left.ts';

const ids = (steps: ReturnType<typeof stepsOf>): readonly string[] => steps.map(({ id }) => id);

describe('stepsOf', () => {
  it('ticks what was seen, and lists the events that the charter’s declarations wait for', () => {
    const steps = stepsOf(honest());
    expect(steps.find(({ id }) => id === 'before-choice')).toMatchObject({ done: true });
    expect(steps.find(({ id }) => id === 'language-change')).toEqual({
      id: 'language-change',
      done: false,
      awaited: 1,
    });
    expect(ids(stepsLeft(steps))).toContain('login');
  });

  it.each([
    ['refused', { a: false, b: false }, ['refuse']],
    ['accepted', { a: true, b: true }, ['accept']],
    ['answered in part', { a: true, b: false }, []],
  ] as const)('%s', (_, services, expected) => {
    const consent = { kind: 'choice', services, madeAt: null } as const;
    const done = stepsOf(sampleReport({ observation: { consent } })).filter((step) => step.done);
    expect(ids(done).filter((id) => ['refuse', 'accept', 'before-choice'].includes(id))).toEqual(expected);
  });

  it('keeps earlier choices of the same audit', () => {
    const { observation } = afterRefusal();
    const choices = [
      { consent: { kind: 'none' }, since: observation.startedAt, until: observation.startedAt },
    ] as const;
    const steps = stepsOf({ ...afterRefusal(), observation: { ...observation, choices } });
    expect(steps.filter(({ done }) => done).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['before-choice', 'refuse']),
    );
    expect(ids(stepsLeft(steps))).not.toContain('before-choice');
  });
});
