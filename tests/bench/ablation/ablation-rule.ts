/** One rule of the reader, and how it is taken out. */
export interface Ablation {
  readonly rule: string;
  readonly file: string;
  /** Text of the file, there once, that puts the rule to work. */
  readonly text: string;
  /** What stands there when the rule is out; types need not agree, nothing else may change. */
  readonly without: string;
}

type Rule = readonly [rule: string, text: string, without: string];

export function inFile(file: string, rules: readonly Rule[]): readonly Ablation[] {
  return rules.map(([rule, text, without]) => ({ rule, file, text, without }));
}
