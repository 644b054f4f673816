import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/index.ts';
import type { Finding } from '../../lib/audit/index.ts';
import { france } from '../../lib/audit/countries/france.ts';
import type { Rule } from '../../lib/audit/rules/rule.ts';
import { rules } from '../../lib/audit/rules/rules.ts';
import { runRules } from '../../lib/audit/rules/run-rules.ts';
import { fr } from '../../lib/i18n/fr/index.ts';
import { createTranslator, languages } from '../../lib/i18n/index.ts';
import { ruleFixtures } from '../fixtures/rules/index.ts';
import type { RuleCase } from '../fixtures/rules/index.ts';
import { filesOfRules, obstacles, ruleFiles, saidByAny, saidByRule, sayingFiles } from './said-by-rules.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('lib/audit/rules/', root);
const documentation = readFileSync(new URL('docs/rules.md', root), 'utf8');

/** Files that hold a rule: those that export one. */
const files = ruleFiles.filter((file) => readFileSync(new URL(file, folder), 'utf8').includes(': Rule = {'));

const plurals = ['', '_one', '_other'];
/** In French: the compiler says where another language lacks a sentence. */
const isSaid = (id: string): boolean => plurals.some((plural) => `${id}${plural}` in fr);

const findingsOf = (rule: Rule, { input }: RuleCase): readonly Finding[] =>
  audit(input).findings.filter((finding) => finding.rule === rule.id);

const idOf = (rule: Rule, says: string): string =>
  says.startsWith('.') ? `rule.any${says}` : `rule.${rule.id}.${says}`;

it('every rule is registered, in a file of its name', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(rules.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted());
});

it('every rule has its fixture, tests/fixtures/rules/<rule>.ts, named in index.ts there', () => {
  expect(Object.keys(ruleFixtures).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
});

it('every file that says something is a part of a rule, and what any rule may say has a sentence', () => {
  const parts = filesOfRules(rules.map((rule) => rule.id));
  expect(sayingFiles.filter((file) => !parts.has(file))).toEqual([]);
  expect(saidByAny.length).toBeGreaterThan(5);
  expect(saidByAny.filter((says) => !isSaid(`rule.any${says}`))).toEqual([]);
  expect(obstacles.listed).toEqual(obstacles.judged);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a section that says what it checks, its source, and what its outcomes mean', () => {
    expect(documentation, 'docs/rules.md').toContain(`\n### ${id}\n`);
    const section = documentation.split(`\n### ${id}\n`)[1]?.split('\n### ')[0] ?? '';
    expect(section).toContain('Source:');
    expect(section).toMatch(/`pass`|`not-applicable`/u);
    expect(section).toMatch(/`fail`|`needs-review`/u);
  });

  it('has a sentence for all it can say', () => {
    const ids = ['title', ...saidByRule(id)].map((says) => idOf(rule, says));
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((message) => !isSaid(message))).toEqual([]);
  });

  it.each(['bad', 'good'] as const)('judges its %s fixture so', (which) => {
    const fixture = ruleFixtures[id];
    if (!fixture) throw new Error(`no fixture: tests/fixtures/rules/${id}.ts, named in index.ts there`);
    const { outcome, says } = fixture[which];
    const found = findingsOf(rule, fixture[which]).map((finding) => [finding.outcome, finding.message.id]);
    expect(found).toContainEqual([outcome, idOf(rule, says)]);
    if (which === 'good') expect(found.every(([one]) => one === 'pass' || one === 'not-applicable')).toBe(true);
  });

  it('leaves no parameter of its sentences unfilled', () => {
    const fixture = ruleFixtures[id];
    if (!fixture) throw new Error(`no fixture: tests/fixtures/rules/${id}.ts, named in index.ts there`);
    const said = [fixture.bad, fixture.good].flatMap((one) => findingsOf(rule, one));
    for (const language of languages) {
      const { say } = createTranslator(language);
      for (const { message } of said) expect(say(message)).not.toMatch(/\{\{|^rule\./u);
    }
  });

  it('rests on a text with a certainty', () => {
    expect(france.references[rule.basis].certainty).toMatch(/^(?:verified|reported)$/u);
  });
});

describe('a rule that breaks down', () => {
  it('gives needs-review, and the others go on', () => {
    const broken: Rule = {
      id: 'broken',
      severity: 'high',
      basis: 'agreement',
      restsOn: [],
      evaluate: () => {
        throw new TypeError('no matter');
      },
    };
    const sound = rules[0];
    if (!sound) throw new Error('no rules');
    const context = {
      country: france,
      evidence: { retrieval: { status: 'read' } },
      observation: { coverage: [] },
    } as never;
    const findings = runRules([broken, sound], context);
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['broken', 'needs-review'],
      [sound.id, 'pass'],
    ]);
    expect(findings[0]?.message).toEqual({ id: 'rule.any.threw', params: { error: 'TypeError' } });
  });
});

it('a missing piece is noticed: no fixture, no section, no sentence of an unknown rule', () => {
  expect(existsSync(new URL('no-such-rule.ts', folder))).toBe(false);
  expect(documentation).not.toContain('### no-such-rule');
  expect(isSaid('rule.no-such-rule.title')).toBe(false);
});
