import { identityPart, unknownValue } from '../../code/token.ts';
import { member, textOf, type Node } from '../syntax/node.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Scope } from '../evaluate/scope.ts';
import { textIn, type Value } from '../evaluate/value.ts';

const listType = /^(CommaDelimitedList|List<.*>)$/;
// The service takes only what is there already: which one it is decides nothing.
const existing = /^(List<)?AWS::EC2::(Subnet|SecurityGroup|VPC)::Id>?$/;

/**
 * The value of a parameter: what the stack around gives it, or its default. Secrets, and what only deployment looks up, are not
 * known.
 */
export function parameterValue(name: string, declared: Node, given: Value, scope: Scope): Value {
  const type = textOf(member(declared, 'Type')) ?? 'String';
  if (isTrue(member(declared, 'NoEcho'))) return unknownValue(name);
  if (given !== undefined) return inType(given, type);
  if (type.startsWith('AWS::SSM::Parameter::')) return unknownValue(name);
  const fallback = member(declared, 'Default');
  if (!fallback) {
    if (!existing.test(type)) return unknownValue(name);
    return listType.test(type) ? [identityPart(name)] : identityPart(name);
  }
  return inType(evaluate(fallback, scope), type);
}

/** Parameters are texts, whatever they look like; lists of them are written with commas. */
function inType(value: Value, type: string): Value {
  const text = textIn(value);
  if (text === undefined) return value;
  return listType.test(type) ? (text === '' ? [] : text.split(',').map((part) => part.trim())) : text;
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === true || node.value === 'true');
}
