import { isUnknown, unknownValue } from '../../code/token.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isObject, type Value } from '../../evaluation/value.ts';
import { jsonText } from '../functions/json.ts';
import type { Body } from '../syntax/expression.ts';
import { bodyValues } from './block.ts';

type Fields = Readonly<Record<string, Value>>;

/**
 * The JSON that the data source aws_iam_policy_document makes.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument(body: Body, scope: Scope): string {
  const values = bodyValues(body, scope);
  const own = values['statement'] ?? [];
  const sources = merged(values['source_policy_documents'], values['source_json']);
  const overrides = merged(values['override_policy_documents'], values['override_json']);
  const unknown = [own, sources, overrides].find(isUnknown);
  if (unknown !== undefined) return unknown;

  let statements = [...statementsIn(sources), ...(own as Fields[]).map(statementOf)];
  for (const statement of statementsIn(overrides)) {
    const sid = isObject(statement) ? statement['Sid'] : undefined;
    const same = statements.findIndex(
      (other) => sid !== undefined && isObject(other) && other['Sid'] === sid,
    );
    statements = same < 0 ? [...statements, statement] : statements.with(same, statement);
  }
  return jsonText({
    Version: values['version'] ?? '2012-10-17',
    ...(values['policy_id'] !== undefined && { Id: values['policy_id'] }),
    Statement: statements,
  });
}

function merged(list: Value, single: Value): Value {
  if (isUnknown(list) || isUnknown(single)) return isUnknown(list) ? list : single;
  return [...(Array.isArray(list) ? (list as Value[]) : []), ...(single === undefined ? [] : [single])];
}

/** The statements of documents in JSON; one that is not known could say anything. */
function statementsIn(documents: Value): Value[] {
  return (documents as Value[]).flatMap((document): Value[] => {
    const parsed = typeof document === 'string' ? parse(document) : undefined;
    const list = isObject(parsed) ? parsed['Statement'] : undefined;
    if (list === undefined) return [unknownValue('a policy document')];
    return Array.isArray(list) ? (list as Value[]) : [list];
  });
}

function parse(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

function statementOf(fields: Fields): Value {
  if (isUnknown(fields)) return fields;
  return withoutUndefined({
    Sid: fields['sid'],
    Effect: fields['effect'] ?? 'Allow',
    Principal: principals(fields['principals']),
    NotPrincipal: principals(fields['not_principals']),
    Action: oneOrMany(fields['actions']),
    NotAction: oneOrMany(fields['not_actions']),
    Resource: oneOrMany(fields['resources']),
    NotResource: oneOrMany(fields['not_resources']),
    Condition: conditions(fields['condition']),
  });
}

function withoutUndefined(fields: Fields): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A list of one is the one. */
function oneOrMany(value: Value): Value {
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  return value.length === 1 ? (value[0] as Value) : (value as Value[]).toSorted(byText);
}

function byText(left: Value, right: Value): number {
  return String(left) < String(right) ? 1 : -1;
}

function principals(blocks: Value): Value {
  if (!Array.isArray(blocks)) return blocks;
  const list = (blocks as Value[]).filter(isObject);
  if (list.some(({ type, identifiers }) => type === '*' && JSON.stringify(identifiers) === '["*"]'))
    return '*';
  const byType = Map.groupBy(list, ({ type }) => String(type));
  const entries = [...byType].map(([type, own]) => {
    const identifiers = own.flatMap((block) => block['identifiers'] as Value[]);
    return [type, oneOrMany(identifiers)] as const;
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function conditions(blocks: Value): Value {
  if (!Array.isArray(blocks)) return blocks;
  const tests: Record<string, Record<string, Value>> = {};
  for (const block of (blocks as Value[]).filter(isObject)) {
    const test = (tests[String(block['test'])] ??= {});
    test[String(block['variable'])] = oneOrMany(block['values']);
  }
  return Object.keys(tests).length === 0 ? undefined : tests;
}
