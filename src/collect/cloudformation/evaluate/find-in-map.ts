import { hasToken, unknownValue } from '../../code/token.ts';
import { entriesOf, itemsOf, member, type Node } from '../syntax/node.ts';
import type { Evaluate, Scope } from './scope.ts';
import { either, textIn, type Value } from './value.ts';

/** Fn::FindInMap: of a key that is not known, what all keys have in common. */
export function findInMap(argument: Node, scope: Scope, evaluate: Evaluate): Value {
  const [map, first, second, more] = itemsOf(argument);
  const text = (node: Node | undefined) => (node ? textIn(evaluate(node, scope)) : undefined);
  const name = text(map);
  const found = name === undefined ? undefined : scope.mapping(name);
  const fallback = member(more, 'DefaultValue');
  const missing = (): Value => (fallback ? evaluate(fallback, scope) : unknownValue('Fn::FindInMap'));
  if (!found) return name !== undefined && hasToken(name) ? unknownValue('Fn::FindInMap') : missing();
  const expression = `${name ?? ''} of ${text(first) ?? ''}`;

  const outer = membersOf(found, text(first));
  if (!outer) return missing();
  const values = outer.flatMap((level) => {
    const inner = membersOf(level, text(second));
    return inner ? inner.map((node) => evaluate(node, scope)) : [missing()];
  });
  const [one, ...others] = values;
  if (values.length === 0) return missing();
  return others.reduce((common, value) => either(common, value, expression), one);
}

/** The member of a name, or all where the name is not known; undefined where there is none. */
function membersOf(node: Node, name: string | undefined): Node[] | undefined {
  if (name === undefined || hasToken(name)) return [...entriesOf(node).values()].map(({ value }) => value);
  const own = member(node, name);
  return own && [own];
}
