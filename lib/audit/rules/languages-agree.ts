import type { Charter } from '../../charter/index.ts';
import { fail, named, nothingToJudge, pass, withoutCharter } from './results.ts';
import type { Rule } from './rule.ts';

const namesOf = (charter: Charter): ReadonlySet<string> => new Set(charter.declared.map((row) => row.name));

function differences(charter: Charter, other: Charter): readonly string[] {
  const mine = namesOf(charter);
  const theirs = namesOf(other);
  const missing = [...mine].filter((name) => !theirs.has(name)).concat([...theirs].filter((name) => !mine.has(name)));
  const seconds = new Map(other.declared.map((row) => [row.name, row.duration?.seconds ?? null]));
  const longer = charter.declared.filter((row) => {
    const there = seconds.get(row.name) ?? null;
    const here = row.duration?.seconds ?? null;
    return here !== null && there !== null && here !== there;
  });
  return [...missing, ...longer.map((row) => row.name)];
}

/** Checks that the charter declares the same cookies in each language in which it was read. */
export const languagesAgreeRule: Rule = {
  id: 'languages-agree',
  severity: 'medium',
  basis: 'information',
  evaluate: ({ charter, otherLanguages }) => {
    if (charter === null) return [withoutCharter];
    if (otherLanguages.length === 0) return [nothingToJudge];
    const results = otherLanguages.map((other) => {
      const names = differences(charter, other);
      const params = { ...named(names), language: other.language ?? '', own: charter.language ?? '' };
      const more = { params, evidence: [{ kind: 'charter' }] } as const;
      return names.length > 0 ? fail('fail', more) : pass('pass', more);
    });
    return results;
  },
};
