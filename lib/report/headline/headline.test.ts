import { describe, expect, it } from 'vitest';
import { looked, place, refused } from '../../../tests/fixtures/coverage.ts';
import { ruleInput } from '../../../tests/fixtures/rules/rule-input.ts';
import { audit } from '../../audit/index.ts';
import { parseDuration } from '../../charter/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { CoverageEntry } from '../../observation/index.ts';
import { matterLines } from './matter-words.ts';
import { checksNotMade, whatToDo } from './what-to-do.ts';

const host = 'data.exemple.test';
const jar = (outcome: CoverageEntry['outcome']): CoverageEntry => place({ kind: 'first-party-jar', host }, outcome);
const third = (name: string, outcome: CoverageEntry['outcome']): CoverageEntry =>
  place({ kind: 'third-party', host: name }, outcome);

type Given = Parameters<typeof ruleInput>[0];
const said = { provider: 'Opendatasoft', purpose: 'Connexion', duration: parseDuration('session') } as const;
const rows = [{ name: 'sessionid', ...said }];
const cookies = [{ name: 'sessionid' }];
const audited = (given: Given, coverage: readonly CoverageEntry[] = [jar(looked)]): ReturnType<typeof audit> =>
  audit(ruleInput({ ...given, observation: { coverage, ...given.observation } }));

describe('what to do next', () => {
  it.each<[string, Given, readonly CoverageEntry[], string]>([
    ['something is not declared', { rows, cookies: [...cookies, { name: '_ga' }] }, [jar(looked)], 'letter'],
    ['the cookies were not looked at', { rows }, [jar(refused)], 'examine'],
    [
      'most was not looked at',
      { rows, cookies },
      [jar(looked), third('a.test', refused), third('b.test', refused)],
      'examine',
    ],
    ['no charter', { charter: null, cookies }, [jar(looked)], 'charter'],
    ['nothing was seen', { rows }, [jar(looked)], 'visit'],
  ])('%s: %s', (_, given, coverage, step) => {
    expect(whatToDo(audited(given, coverage))).toBe(step);
  });

  it('what was not looked at is a quiet line, and none where it is the next thing to do', () => {
    const wrong = { rows, cookies: [...cookies, { name: '_ga' }] };
    expect(checksNotMade(audited(wrong, [jar(looked), third('a.test', refused)]))).toEqual({ count: 1, total: 2 });
    expect(checksNotMade(audited(wrong))).toBeNull();
    expect(checksNotMade(audited({ rows }, [jar(refused)]))).toBeNull();
  });
});

describe('what was found, in words', () => {
  const fr = createTranslator('fr');
  it('says how many, of whom and which, the worst first', () => {
    const report = audited({
      rows: [...rows, { name: 'absent', ...said }],
      cookies: [...cookies, { name: '_ga' }, { name: '_pk_id.1.1fff' }, { name: 'mystere' }],
    });
    const lines = matterLines(report, fr).map(({ text }) => text.replaceAll('\u00A0', ' '));
    expect(lines).toEqual([
      '3 cookies non déclarés dans la charte (Google, Matomo et prestataires non connus) : _ga, _pk_id.1.1fff, mystere.',
      '1 cookie annoncé par la charte n’est pas venu (Opendatasoft) : absent.',
    ]);
  });
  it('says nothing where nothing was found', () => {
    expect(matterLines(audited({ rows, cookies }), fr)).toEqual([]);
  });
});
