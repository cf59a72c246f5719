import { OperandError, type BuiltinTable } from '../engine/context.ts';
import { isJson, readJson } from './go/json-read.ts';
import { marshalJson, marshalJsonIndented } from './go/json-write.ts';
import { checkNumbers } from './go/number-range.ts';
import { quote } from './go/quote.ts';
import { applyPatches } from './json/patch.ts';
import { arrayOperand, booleanOperand, objectOperand, stringOperand } from './operands.ts';
import { display } from '../engine/value/display.ts';
import type { RegoObject, Value } from '../engine/value/model.ts';

export const json: BuiltinTable = {
  'json.is_valid': ([text]) => typeof text === 'string' && isJson(text),
  'json.marshal': ([value = null]) => marshalJson(value),
  'json.unmarshal': ([text]) => unmarshal(stringOperand(text, 1)),
  'json.marshal_with_options': ([value = null, options]) => marshal(value, objectOperand(options, 2)),
  'json.patch': ([value = null, patches]) => applyPatches(value, arrayOperand(patches, 2)),
};

function unmarshal(text: string): Value {
  const value = readJson(text);
  checkNumbers(value);
  return value;
}

interface MarshalOptions {
  pretty?: boolean;
  prefix: string;
  indent: string;
}

function marshal(value: Value, options: RegoObject): string {
  const { pretty, prefix, indent } = marshalOptions(options);
  const asked = pretty ?? options.entries.length > 0;
  return asked ? prefix + marshalJsonIndented(value, prefix, indent) : marshalJson(value);
}

function marshalOptions({ entries }: RegoObject): MarshalOptions {
  const options: MarshalOptions = { prefix: '', indent: '\t' };
  for (const [at, [key, value]] of entries.entries()) {
    const name = typeof key === 'string' ? key : undefined;
    if (name === undefined) {
      const reason = failure(() => stringOperand(key, at));
      throw new OperandError(`operand 2 failed to stringify key ${display(key)} at index ${at}: ${reason}`);
    }
    if (name === 'pretty') options.pretty = cast(name, 'bool', () => booleanOperand(value, at));
    else if (name === 'prefix' || name === 'indent') {
      options[name] = cast(name, 'string', () => stringOperand(value, at));
    } else throw new OperandError(`operand 2 object contained unknown key ${quote(name)}`);
  }
  return options;
}

function cast<T>(name: string, type: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const reason = type === 'bool' ? '' : `: ${failure(read)}`;
    throw new OperandError(`operand 2 key ${quote(name)} failed cast to ${type}${reason}`, { cause });
  }
}

function failure(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
