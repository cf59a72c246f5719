import { hasToken, unknownValue } from '../../code/token.ts';
import { entriesOf, type MapEntry, type Node } from '../syntax/node.ts';
import { withVariable, type Evaluate, type Scope } from './scope.ts';
import { textIn, unknownFrom } from './value.ts';

/** One member that a loop makes: a value to be evaluated where the loop's name has one. */
export interface Turn {
  readonly name: string;
  readonly node: Node;
  readonly place: MapEntry['place'];
  readonly scope: Scope;
}

/** Members that `Fn::ForEach` makes of the transform AWS::LanguageExtensions. */
export function isLoop(name: string): boolean {
  return name.startsWith('Fn::ForEach::');
}

/** @returns a token where what is looped over is not known. */
export function loopTurns(name: string, node: Node, scope: Scope, evaluate: Evaluate): Turn[] | string {
  const [identifier, collection, output] = node.kind === 'list' ? node.items : [];
  if (identifier?.kind !== 'scalar' || !collection || !output) return unknownValue(name);
  const variable = String(identifier.value);
  const values = evaluate(collection, scope);
  const unknown = unknownFrom(values);
  if (unknown !== undefined) return unknown;
  const turns: Turn[] = [];
  for (const value of Array.isArray(values) ? (values as unknown[]) : [values]) {
    const text = textIn(value);
    if (text === undefined || hasToken(text)) return unknownValue(name);
    const inner = withVariable(scope, variable, text);
    for (const [key, entry] of entriesOf(output)) {
      const own = namedIn(key, inner);
      // A member and the names it sees are kept.
      scope.budget.spend(20 + own.length / 64);
      if (isLoop(key)) {
        const nested = loopTurns(own, entry.value, inner, evaluate);
        if (typeof nested === 'string') return nested;
        turns.push(...nested);
      } else {
        turns.push({ name: own, node: entry.value, place: entry.place, scope: inner });
      }
    }
  }
  return turns;
}

/** A name in which loops, those around included, have put theirs: `${Name}`, or `&{Name}` without what names may not have. */
function namedIn(name: string, { variables }: Scope): string {
  let own = name;
  for (const [variable, value] of variables) {
    const text = textIn(value) ?? '';
    own = own
      .replaceAll(`\${${variable}}`, () => text)
      .replaceAll(`&{${variable}}`, () => text.replaceAll(/[^A-Za-z0-9]/g, ''));
  }
  return own;
}
