import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ablations } from '../bench/ablation/ablations.ts';

/** `npm run bench -- ablation` takes each of them out; a text that no longer stands there would take nothing out. */
describe('rules of the reader that can be taken out', () => {
  it.each(ablations.map((ablation) => [ablation.rule, ablation] as const))('%s', (_, { file, text, without }) => {
    const source = readFileSync(file, 'utf8');
    expect(source.split(text)).toHaveLength(2);
    expect(without).not.toBe(text);
    expect(() => stripTypeScriptTypes(source.replace(text, () => without))).not.toThrow();
  });

  it('have a name each', () => {
    const rules = ablations.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  });
});
