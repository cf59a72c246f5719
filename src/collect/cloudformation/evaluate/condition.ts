import { hasToken, isUnknown, mayBe } from '../../code/token.ts';
import { itemsOf, textOf, type Node } from '../syntax/node.ts';
import type { Evaluate, Scope } from './scope.ts';
import { textIn, type Value } from './value.ts';

/**
 * Whether a condition holds; undefined where that is not known.
 *
 * @param isName whether a text is the name of a condition, as in Fn::If.
 */
export function conditionOf(
  node: Node,
  scope: Scope,
  evaluate: Evaluate,
  isName = false,
): boolean | undefined {
  return scope.budget.deeper(() => condition(node, scope, evaluate, isName));
}

function condition(node: Node, scope: Scope, evaluate: Evaluate, isName: boolean): boolean | undefined {
  scope.budget.spend();
  const name = textOf(node);
  if (name !== undefined && isName) return scope.condition(name);
  const [[key, entry] = ['', undefined]] = node.kind === 'map' && node.entries.size === 1 ? node.entries : [];
  if (!entry) return truth(evaluate(node, scope));
  const inner = () => itemsOf(entry.value).map((item) => conditionOf(item, scope, evaluate));
  switch (key) {
    case 'Condition':
      return scope.condition(textOf(entry.value) ?? '');
    case 'Fn::Not': {
      const [holds] = inner();
      return holds === undefined ? undefined : !holds;
    }
    case 'Fn::And':
      return all(inner());
    case 'Fn::Or': {
      const none = all(inner().map((holds) => (holds === undefined ? undefined : !holds)));
      return none === undefined ? undefined : !none;
    }
    case 'Fn::Equals': {
      const [left, right] = itemsOf(entry.value);
      return left && right && equal(evaluate(left, scope), evaluate(right, scope));
    }
    default:
      return truth(evaluate(node, scope));
  }
}

function all(conditions: readonly (boolean | undefined)[]): boolean | undefined {
  if (conditions.includes(false)) return false;
  return conditions.includes(undefined) ? undefined : true;
}

function truth(value: Value): boolean | undefined {
  return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
}

/** Texts are compared; undefined where what is not known decides. */
function equal(left: Value, right: Value): boolean | undefined {
  const [one, other] = [comparable(left), comparable(right)];
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return true;
  if (!hasToken(one) && !hasToken(other)) return false;
  if (hasToken(one) && hasToken(other)) return undefined;
  const possible = hasToken(one) ? mayBe(one, other) : mayBe(other, one);
  return possible ? undefined : false;
}

function comparable(value: Value): string | undefined {
  if (isUnknown(value)) return value;
  return Array.isArray(value) || (typeof value === 'object' && value !== null)
    ? JSON.stringify(value)
    : textIn(value);
}
