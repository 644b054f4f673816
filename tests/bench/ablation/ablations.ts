import type { Ablation } from './ablation-rule.ts';
import { tableRules } from './table-rules.ts';
import { textRules } from './text-rules.ts';

/** Every rule that `npm run bench -- ablation` takes out in turn. */
export const ablations: readonly Ablation[] = [...tableRules, ...textRules];
