import type { Charter } from '../../charter/index.ts';
import type { CharterVersion } from '../audit-report.ts';
import { fail, named, nothingToJudge, pass, review, withoutCharter } from './results.ts';
import type { RuleResult } from './rule.ts';
import type { Rule } from './rule.ts';

type Declared = CharterVersion['declared'];

const namesOf = (declared: Declared): ReadonlySet<string> => new Set(declared.map((row) => row.name));

/** Lifetimes by name; a name that bears two is left out: `declared-twice` tells of it. */
function lifetimesOf(declared: Declared): ReadonlyMap<string, number> {
  const found = new Map<string, number | null>();
  for (const { name, duration } of declared) {
    const seconds = duration?.seconds ?? null;
    found.set(name, found.has(name) && found.get(name) !== seconds ? null : seconds);
  }
  return new Map([...found].filter((entry): entry is [string, number] => entry[1] !== null));
}

function differences(mine: Declared, theirs: Declared): readonly string[] {
  const [here, there] = [namesOf(mine), namesOf(theirs)];
  const alone = [...here].filter((name) => !there.has(name)).concat([...there].filter((name) => !here.has(name)));
  const other = lifetimesOf(theirs);
  const unlike = [...lifetimesOf(mine)].filter(([name, seconds]) => (other.get(name) ?? seconds) !== seconds);
  return [...alone, ...unlike.map(([name]) => name)];
}

const isWhole = ({ unreadRows, unnamedRows, truncated }: Charter): boolean =>
  unreadRows.length + unnamedRows.length === 0 && !truncated;

/** Two versions are held against each other only where both were read; a row that was not understood may be the one that lacks. */
function compare(charter: Charter, version: CharterVersion): RuleResult {
  const params = { language: version.language, own: charter.language ?? '?', url: version.url };
  const evidence = [{ kind: 'charter' }] as const;
  if (version.status !== 'read') return review('not-looked', { params, evidence, severity: 'low' });
  if (version.content !== 'declares-cookies') return review('no-table', { params, evidence });
  const names = differences(charter.declared, version.declared);
  const more = { params: { ...params, ...named(names) }, evidence };
  if (names.length === 0) return pass('pass', more);
  return version.whole && isWhole(charter) ? fail('fail', more) : review('review', more);
}

/** Checks that the charter declares the same cookies, for as long, in each language that the portal offers. */
export const languagesAgreeRule: Rule = {
  id: 'languages-agree',
  severity: 'medium',
  basis: 'information',
  restsOn: [],
  evaluate: ({ charter, evidence }) => {
    if (charter === null) return [withoutCharter];
    const versions = evidence.otherLanguages ?? [];
    return versions.length > 0 ? versions.map((version) => compare(charter, version)) : [nothingToJudge];
  },
};
