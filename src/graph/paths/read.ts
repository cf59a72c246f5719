import type { AttackRule } from '../../generated/attack-rule.ts';
import { namesOf } from '../query/explore.ts';
import { first, mistakeIn, unknownName, type Mistake, type Names } from '../query/mistakes.ts';
import { readText } from '../query/text.ts';
import { placeholder } from './placeholder.ts';

/**
 * The rule for attack paths that a text in YAML is.
 *
 * @param file names it in errors.
 * @throws KeelsonError QUERY_INVALID with file, line and column.
 */
export function readAttackRule(text: string, file: string, names: Names): AttackRule {
  const mistakesIn = (rule: unknown) =>
    mistakeIn(rule, names) ?? strangeCheck(rule as AttackRule, names) ?? strangeName(rule as AttackRule);
  return readText(text, file, 'attack-rule', mistakesIn) as AttackRule;
}

function strangeCheck({ connected = [] }: AttackRule, { checks }: Names): Mistake | undefined {
  if (!Array.isArray(connected)) return undefined;
  return first(connected.entries(), ([index, { breaks }]) =>
    unknownName(breaks, checks, `/connected/${index}/breaks`, 'checks are called'),
  );
}

function strangeName(rule: AttackRule): Mistake | undefined {
  if (typeof rule.find !== 'object' || typeof rule.title !== 'string' || typeof rule.narrative !== 'string') {
    return undefined;
  }
  const names = namesOf(rule);
  return first(['title', 'narrative'] as const, (key) => {
    const found = [...rule[key].matchAll(placeholder)].find(([, name]) => !names.includes(name ?? ''));
    if (!found) return undefined;
    return { pointer: `/${key}`, text: `nothing is called ${found[1]}: there is ${names.join(', ')}` };
  });
}
