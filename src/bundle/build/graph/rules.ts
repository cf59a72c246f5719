import { KeelsonError } from '../../../errors.ts';
import type { AttackRule } from '../../../generated/attack-rule.ts';
import type { Query } from '../../../generated/query.ts';
import { readAttackRule } from '../../../graph/paths/read.ts';
import { readQuery } from '../../../graph/query/read.ts';
import type { Names } from '../../../graph/query/mistakes.ts';
import type { PolicySources } from '../sources.ts';

/** What a bundle asks of graphs. */
export interface GraphRules {
  readonly paths: Readonly<Record<string, AttackRule>>;
  readonly queries: Readonly<Record<string, Query>>;
}

/**
 * The attack paths and queries of a policy folder, by id.
 *
 * @throws KeelsonError POLICY_INVALID with file, line and column.
 */
export function graphRulesOf(
  { attackRules, queries }: Pick<PolicySources, 'attackRules' | 'queries'>,
  names: Names,
): GraphRules {
  return {
    paths: readAll(attackRules, (text, id) => readAttackRule(text, `graph/paths/${id}.yaml`, names)),
    queries: readAll(queries, (text, id) => readQuery(text, `graph/queries/${id}.yaml`, names)),
  };
}

function readAll<Rule>(
  texts: ReadonlyMap<string, string>,
  read: (text: string, id: string) => Rule,
): Record<string, Rule> {
  try {
    return Object.fromEntries([...texts].map(([id, text]) => [id, read(text, id)]));
  } catch (error) {
    if (!(error instanceof KeelsonError)) throw error;
    throw new KeelsonError('POLICY_INVALID', error.message, { cause: error });
  }
}
