import { isUnknown } from '../../code/token.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isObject, type Value } from '../../evaluation/value.ts';
import { jsonText } from '../functions/json.ts';
import type { Body } from '../syntax/expression.ts';
import { bodyValues } from './block.ts';

type Fields = Readonly<Record<string, Value>>;

/**
 * The JSON that the data source google_iam_policy makes.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/iam_policy
 */
export function googlePolicy(body: Body, scope: Scope): string {
  const { binding, audit_config: audits } = bodyValues(body, scope);
  return jsonText(
    withoutUndefined({
      bindings: listOf(binding ?? [], ({ role, members, condition }) => ({
        role,
        members,
        condition: firstOf(condition, ({ title, description, expression }) => ({
          title,
          description,
          expression,
        })),
      })),
      auditConfigs: listOf(audits, ({ service, audit_log_configs: configs }) => ({
        service,
        auditLogConfigs: listOf(configs ?? [], (config) => ({
          logType: config['log_type'],
          exemptedMembers: config['exempted_members'],
        })),
      })),
    }),
  );
}

/** Blocks as objects; what is not known stays what it is, as a whole or one by one. */
function listOf(blocks: Value, make: (block: Fields) => Fields): Value {
  if (!Array.isArray(blocks)) return blocks;
  return (blocks as Value[]).map((block) => (isObject(block) ? withoutUndefined(make(block)) : block));
}

function firstOf(blocks: Value, make: (block: Fields) => Fields): Value {
  if (blocks === undefined || isUnknown(blocks)) return blocks;
  const made = listOf(blocks, make);
  return Array.isArray(made) ? (made[0] as Value) : undefined;
}

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
