import type { AttackRule } from '../generated/attack-rule.ts';
import { namesOf } from '../graph/query/explore.ts';
import { entryPointWords } from './paths/found.ts';

/** The page of the rules for attack paths that ship with Keelson, by where the attacker stands at first. */
export function attackRuleDocs(rules: Readonly<Record<string, AttackRule>>): string {
  const entries = Object.entries(rules);
  const groups = Map.groupBy(entries, ([, { entry_point: entry }]) => entry);
  return [
    '# Attack paths',
    '',
    `${entries.length} rules come with Keelson. [Paths and plans](paths.md) says how they are searched, shown and cut, and how to write your own.`,
    ...[...groups].flatMap(([entry, own]) => groupLines(entry, own)),
    '',
  ].join('\n');
}

function groupLines(entry: AttackRule['entry_point'], own: readonly [string, AttackRule][]): string[] {
  return [
    '',
    `## From ${entryPointWords[entry]}`,
    '',
    '| rule | what an attacker does | likelihood, impact | techniques |',
    '| --- | --- | --- | --- |',
    ...own.map(([id, rule]) => rowOf(id, rule)),
  ];
}

function rowOf(id: string, rule: AttackRule): string {
  const { narrative, likelihood, impact, techniques } = rule;
  const told = namesOf(rule).reduce(
    (text, name) => text.replaceAll(`{${name}}`, `_${name}_`),
    narrative.trim(),
  );
  const all = [...techniques.attack, ...techniques.atlas].join(', ');
  return `| [\`${id}\`](../policies/graph/paths/${id}.yaml) | ${told} | ${likelihood}, ${impact} | ${all} |`;
}
