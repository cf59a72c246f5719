import { BuiltinError, OperandError, type Builtin, type BuiltinTable, type Context } from './context.ts';
import { EngineError, type BuiltinFailure } from './failure.ts';
import type { Dispatch, Instance } from './instance.ts';
import { refusedBuiltins } from '../builtins/refused.ts';
import type { Value } from './value/model.ts';
import { moduleText, parseValue } from './value/parse.ts';
import { writeValue } from './value/write.ts';

interface NamedBuiltin {
  readonly name: string;
  readonly call: Builtin;
}

/** Where a module's builtins come from. */
export interface BuiltinSource {
  /** Those of these names that there are, by name. */
  find(names: readonly string[]): Promise<ReadonlyMap<string, Builtin>>;
  /** Why a builtin of OPA is not among them, where there is a reason of this source's own. */
  lack?(name: string): string | undefined;
}

/** Builtins by the number a module has for them. */
export type ResolvedBuiltins = ReadonlyMap<number, NamedBuiltin>;

/**
 * Finds what a module imports.
 *
 * @param numbers the number the module has for each builtin it calls.
 * @param further builtins that are not OPA's own.
 * @throws EngineError refused_builtin, naming all that are refused or not known, with the reasons.
 */
export async function resolveBuiltins(
  numbers: Readonly<Record<string, number>>,
  source: BuiltinSource,
  further: BuiltinTable = {},
): Promise<ResolvedBuiltins> {
  const own = await source.find(Object.keys(numbers));
  const resolved = new Map<number, NamedBuiltin>();
  const refused: string[] = [];
  for (const [name, number] of Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const builtin = own.get(name) ?? (Object.hasOwn(further, name) ? further[name] : undefined);
    if (builtin) resolved.set(number, { name, call: builtin });
    else {
      const reason = refusedBuiltins[name] ?? source.lack?.(name) ?? 'not a builtin of the pinned OPA';
      refused.push(`${name} (${reason})`);
    }
  }
  if (refused.length > 0) {
    throw new EngineError('refused_builtin', `the policy calls builtins it must not: ${refused.join(', ')}`);
  }
  return resolved;
}

// A policy can fail as often as it calls; this many say enough.
const mostFailures = 1000;

/** Carries calls from a module to builtins and their results back, in OPA's value syntax. */
export interface BuiltinCaller {
  readonly dispatch: Dispatch;
  connect(instance: Instance, builtins: ResolvedBuiltins): void;
  /** Starts an evaluation, whose failed calls are to be added to `failures`. */
  begin(context: Context, failures: BuiltinFailure[]): void;
}

export function builtinCaller(): BuiltinCaller {
  let connected: { instance: Instance; builtins: ResolvedBuiltins } | undefined;
  let evaluation: { context: Context; failures: BuiltinFailure[] } | undefined;
  return {
    connect(instance, builtins) {
      connected = { instance, builtins };
    },
    begin(context, failures) {
      evaluation = { context, failures };
    },
    dispatch(number, addresses) {
      const builtin = connected?.builtins.get(number);
      if (!connected || !builtin || !evaluation) {
        throw new EngineError(
          'invalid_module',
          `the policy module calls builtin ${number}, which it does not name`,
        );
      }
      const { instance } = connected;
      const operands = addresses.map((address) => take(instance, address));
      const result = call(builtin, operands, evaluation.context, evaluation.failures);
      return result === undefined ? 0 : give(instance, builtin.name, result);
    },
  };
}

function call(
  { name, call: builtin }: NamedBuiltin,
  operands: readonly Value[],
  context: Context,
  failures: BuiltinFailure[],
): Value | undefined {
  try {
    return builtin(operands, context);
  } catch (thrown) {
    if (!(thrown instanceof OperandError || thrown instanceof BuiltinError)) throw thrown;
    const code = thrown instanceof OperandError ? 'eval_type_error' : 'eval_builtin_error';
    if (failures.length < mostFailures) {
      failures.push({ builtin: name, code, message: `${name}: ${thrown.message}` });
    }
    return undefined;
  }
}

function take({ exports, read }: Instance, address: number): Value {
  const text = exports.opa_value_dump(address) >>> 0;
  const value = parseValue(read(text), moduleText);
  exports.opa_free(text);
  return value;
}

const encoder = new TextEncoder();

function give({ exports, write }: Instance, name: string, value: Value): number {
  const bytes = encoder.encode(writeValue(value));
  const text = write(bytes);
  const address = exports.opa_value_parse(text, bytes.length) >>> 0;
  exports.opa_free(text);
  if (address === 0)
    throw new EngineError('eval_internal_error', `${name} gave a value the module cannot read`);
  return address;
}
