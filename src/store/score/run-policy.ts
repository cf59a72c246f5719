import type { Bundle } from '../../policy/bundle.ts';
import { scoreModelOf, type ScoreModel } from './score-model.ts';

/** What publishing asks of the bundle that judged a run. */
export interface RunPolicy {
  readonly score: ScoreModel | undefined;
  /** Ids of the rules for attack paths that were asked. */
  readonly attackRules: readonly string[];
}

/** What publishing asks of a bundle, in a form that can be kept with a run. */
export function runPolicyOf({ data, attackRules }: Pick<Bundle, 'data' | 'attackRules'>): RunPolicy {
  return { score: scoreModelOf(data), attackRules: Object.keys(attackRules) };
}
