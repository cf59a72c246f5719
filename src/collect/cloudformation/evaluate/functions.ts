import { isUnknown, unknownValue } from '../../code/token.ts';
import { itemsOf, textOf, type Node } from '../syntax/node.ts';
import { conditionOf } from './condition.ts';
import { cidrs } from './cidr.ts';
import { findInMap } from './find-in-map.ts';
import type { Evaluate, Places, Scope } from './scope.ts';
import { splitText, substituted } from './text.ts';
import { either, noValue, textIn, unknownFrom, type Value } from './value.ts';

type Run = (argument: Node, scope: Scope, evaluate: Evaluate, places: Places | undefined) => Value;

/**
 * Functions by name.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export const functions: Readonly<Record<string, Run>> = {
  Ref: (argument, scope) => {
    const name = textOf(argument);
    return name === undefined ? unknownValue('Ref') : reference(name, scope);
  },
  'Fn::GetAtt': (argument, scope, evaluate) => {
    const [resource, name] = attributePath(argument, scope, evaluate);
    return resource === undefined || name === undefined
      ? unknownValue('Fn::GetAtt')
      : scope.attribute(resource, name);
  },
  'Fn::Sub': (argument, scope, evaluate) => {
    const [template, more] = argument.kind === 'list' ? argument.items : [argument];
    const text = textOf(template);
    if (text === undefined) return unknownValue('Fn::Sub');
    const own = more?.kind === 'map' ? more.entries : new Map<string, { value: Node }>();
    return substituted(text, (name) => {
      const given = own.get(name)?.value;
      const value = given ? evaluate(given, scope) : named(name, scope);
      scope.budget.spend(typeof value === 'string' ? 1 + value.length / 64 : 1);
      return value;
    });
  },
  'Fn::Join': (argument, scope, evaluate) => {
    const [delimiter, list] = pair(argument, scope, evaluate);
    const glue = textIn(delimiter);
    const unknown = unknownFrom(delimiter, list);
    if (unknown !== undefined) return unknown;
    if (glue === undefined || !Array.isArray(list)) return unknownValue('Fn::Join');
    const texts = list.map((item: Value) => textIn(item) ?? unknownValue('Fn::Join'));
    return texts.join(glue);
  },
  'Fn::Split': (argument, scope, evaluate) => {
    const [delimiter, text] = pair(argument, scope, evaluate);
    const unknown = unknownFrom(delimiter, text);
    if (unknown !== undefined) return unknown;
    return typeof delimiter === 'string' && delimiter !== '' && typeof text === 'string'
      ? splitText(text, delimiter)
      : unknownValue('Fn::Split');
  },
  'Fn::Select': (argument, scope, evaluate) => {
    const [index, list] = pair(argument, scope, evaluate);
    const unknown = unknownFrom(index, list);
    if (unknown !== undefined) return unknown;
    const item: Value = Array.isArray(list) ? list[Number(textIn(index) ?? Number.NaN)] : undefined;
    return item ?? unknownValue('Fn::Select');
  },
  'Fn::If': (argument, scope, evaluate, places) => {
    const [name, yes, no] = itemsOf(argument);
    if (!name || !yes || !no) return unknownValue('Fn::If');
    const holds = conditionOf(name, scope, evaluate, true);
    if (holds !== undefined) return evaluate(holds ? yes : no, scope, places);
    return either(evaluate(yes, scope), evaluate(no, scope), textOf(name) ?? 'Fn::If');
  },
  'Fn::FindInMap': findInMap,
  'Fn::Cidr': (argument, scope, evaluate) => {
    const values = itemsOf(argument).map((item) => evaluate(item, scope));
    return unknownFrom(...values) ?? cidrs(values.map(textIn)) ?? unknownValue('Fn::Cidr');
  },
  'Fn::Base64': (argument, scope, evaluate) => {
    const text = textIn(evaluate(argument, scope));
    if (text === undefined) return unknownValue('Fn::Base64');
    return unknownFrom(text) ?? Buffer.from(text).toString('base64');
  },
  'Fn::Length': (argument, scope, evaluate) => {
    const list = evaluate(argument, scope);
    return unknownFrom(list) ?? (Array.isArray(list) ? list.length : unknownValue('Fn::Length'));
  },
  'Fn::ToJsonString': (argument, scope, evaluate) => {
    const value = evaluate(argument, scope);
    if (isUnknown(value)) return value;
    const text = value === noValue ? undefined : JSON.stringify(value);
    scope.budget.spend((text?.length ?? 0) / 64);
    return text ?? unknownValue('Fn::ToJsonString');
  },
  'Fn::GetAZs': () => unknownValue('Fn::GetAZs'),
  'Fn::ImportValue': (argument, scope, evaluate) =>
    unknownValue(`import of ${textIn(evaluate(argument, scope)) ?? 'another stack'}`),
};

function named(name: string, scope: Scope): Value {
  const dot = name.indexOf('.');
  return dot < 0 ? reference(name, scope) : scope.attribute(name.slice(0, dot), name.slice(dot + 1));
}

function reference(name: string, scope: Scope): Value {
  return scope.variables.has(name) ? scope.variables.get(name) : scope.reference(name);
}

function pair(argument: Node, scope: Scope, evaluate: Evaluate): readonly [Value, Value] {
  const [left, right] = itemsOf(argument);
  return [left && evaluate(left, scope), right && evaluate(right, scope)];
}

/** `Resource.Attribute`, or a list of both, where names may come from a loop. */
function attributePath(
  argument: Node,
  scope: Scope,
  evaluate: Evaluate,
): readonly [string | undefined, string | undefined] {
  const whole = textOf(argument);
  if (whole !== undefined) {
    const dot = whole.indexOf('.');
    return dot < 0 ? [undefined, undefined] : [whole.slice(0, dot), whole.slice(dot + 1)];
  }
  const [resource, ...rest] = itemsOf(argument).map((item) => textIn(evaluate(item, scope)));
  return [resource, rest.length > 0 ? rest.join('.') : undefined];
}
