import { escaped } from '../../code/mapping/attribute.ts';
import { isUnknown, unknownValue } from '../../code/token.ts';
import type { ListNode, MapNode, Node } from '../syntax/node.ts';
import { functions } from './functions.ts';
import { loopTurns, isLoop } from './loop.ts';
import type { Places, Scope } from './scope.ts';
import { define, noValue, textIn, type Value } from './value.ts';

/**
 * The value of a node: functions computed as CloudFormation does, what is not known as tokens.
 *
 * @param places are told where each part of the value stands.
 * @throws CodeProblem too_large when it costs too much.
 */
export function evaluate(node: Node, scope: Scope, places?: Places): Value {
  const value =
    scope.budget.deeper(() => evaluated(node, scope, places)) ?? unknownValue('what is nested too deep');
  scope.budget.spend(typeof value === 'string' ? 1 + value.length / 64 : 1);
  return value;
}

function evaluated(node: Node, scope: Scope, places: Places | undefined): Value {
  if (node.kind === 'list') return list(node, scope, places);
  if (node.kind === 'map') return call(node, scope, places) ?? object(node, scope, places);
  if (node.kind === 'unread') return unknownValue(node.text);
  return typeof node.value === 'string' ? withoutDynamic(node.value) : (node.value ?? noValue);
}

/** What a function of one name gives; undefined for what is none. `null` is not used: absent is `noValue`. */
function call(node: MapNode, scope: Scope, places: Places | undefined): Value {
  if (node.entries.has('Fn::Transform')) return unknownValue('Fn::Transform');
  if (node.entries.size !== 1) return undefined;
  const [[name, { value: argument }] = ['', { value: node }]] = node.entries;
  if (name !== 'Ref' && !name.startsWith('Fn::')) return undefined;
  if (isLoop(name)) return undefined;
  const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return run ? run(argument, scope, evaluate, places) : unknownValue(name);
}

function list({ items }: ListNode, scope: Scope, places: Places | undefined): Value {
  const values: Value[] = [];
  for (const item of items) {
    const inner = places && { ...places, pointer: `${places.pointer}/${values.length}` };
    const value = evaluate(item, scope, inner);
    if (value === noValue) continue;
    if (inner) inner.found.set(inner.pointer, item.place);
    values.push(value);
  }
  return values;
}

function object(node: MapNode, scope: Scope, places: Places | undefined): Value {
  const made: Record<string, Value> = {};
  for (const [name, { value: inner, place }] of node.entries) {
    if (isLoop(name)) {
      const unknown = addTurns(made, name, inner, scope);
      if (unknown !== undefined) return unknown;
      continue;
    }
    const own = places && { ...places, pointer: `${places.pointer}/${escaped(name)}` };
    const value = evaluate(inner, scope, own);
    if (value === noValue) continue;
    if (own) own.found.set(own.pointer, place);
    define(made, name, value);
  }
  return made;
}

/** Adds what a loop makes; what it would make is a token where it is not known. */
function addTurns(made: Record<string, Value>, name: string, node: Node, scope: Scope): string | undefined {
  const turns = loopTurns(name, node, scope, evaluate);
  if (typeof turns === 'string') return turns;
  for (const turn of turns) {
    const value = evaluate(turn.node, turn.scope);
    if (value !== noValue) define(made, turn.name, value);
  }
  return undefined;
}

const dynamic = /\{\{resolve:([^{}]*)\}\}/g;

/** Secrets and parameters that only deployment looks up. */
function withoutDynamic(text: string): string {
  return text.includes('{{resolve:')
    ? text.replaceAll(dynamic, (_, what: string) => unknownValue(what))
    : text;
}

/** The scalar that a node says as text, or a token. */
export function evaluatedText(node: Node | undefined, scope: Scope): string | undefined {
  if (!node) return undefined;
  const value = evaluate(node, scope);
  return isUnknown(value) ? value : textIn(value);
}
