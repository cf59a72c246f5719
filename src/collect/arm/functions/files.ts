import { literal, unknownValue } from '../../code/token.ts';
import { EvaluationError, isObject, objectOf, type Value } from '../../evaluation/value.ts';
import { parseJson, type JsonNode } from '../../json/parse.ts';
import { CodeProblem } from '../../code/format.ts';
import { textOf } from '../evaluate/conversion.ts';
import { elementOf } from '../evaluate/element.ts';
import type { Scope } from '../evaluate/scope.ts';
import { printedCall } from '../evaluate/unknown.ts';
import { whole, type Functions } from './function.ts';

/** Functions of Bicep that read files beside it. https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files */
export const files: Functions = {
  loadtextcontent: whole((all, scope) => loaded('loadTextContent', all, scope, (text) => text)),
  loadfileasbase64: whole((all, scope) =>
    loaded('loadFileAsBase64', all, scope, (text) => Buffer.from(text).toString('base64')),
  ),
  loadjsoncontent: whole((all, scope) =>
    loaded('loadJsonContent', all, scope, (text) => selected(jsonValue(text), all[1])),
  ),
  loadyamlcontent: whole((all, scope) =>
    loaded('loadYamlContent', all, scope, (text) => selected(scope.yaml(text), all[1])),
  ),
};

function loaded(name: string, all: readonly Value[], scope: Scope, read: (text: string) => Value): Value {
  const text = scope.file(textOf(all[0]));
  if (text === undefined) {
    scope.problem('unresolved', `${textOf(all[0])} is not among the scanned files: what it says is unknown`);
    return unknownValue(printedCall(name, all.slice(0, 1)));
  }
  scope.budget.spend(text.length >> 4);
  return read(literal(text));
}

/** JSON with comments, as Bicep takes it. @throws EvaluationError */
export function jsonValue(text: string): Value {
  try {
    return valueOf(parseJson(text));
  } catch (cause) {
    if (cause instanceof CodeProblem) throw new EvaluationError(cause.message, { cause });
    throw cause;
  }
}

/** What a document says. */
export function valueOf(node: JsonNode): Value {
  if (node.kind === 'array') return node.items.map(valueOf);
  if (node.kind === 'object')
    return objectOf(node.entries.map(({ name, value }) => [literal(name), valueOf(value)] as const));
  return typeof node.value === 'string' ? literal(node.value) : node.value;
}

/** A part of it, by a path of names and indexes. Other paths are left to Bicep. */
function selected(value: Value, path: Value): Value {
  if (path === undefined) return value;
  const steps = textOf(path).replace(/^\$?\.?/, '');
  if (!/^[\w$-]+(?:\.[\w$-]+|\[\d+\])*$/.test(steps))
    return unknownValue(`the part ${textOf(path)} of a file`);
  return [...steps.matchAll(/[\w$-]+/g)].reduce<Value>(
    (inner, [step]) =>
      isObject(inner) || Array.isArray(inner) ? elementOf(inner, step) : unknownValue(step),
    value,
  );
}
