import { EngineError, type BuiltinFailure, type Engine } from '../../src/policy/engine/engine.ts';
import { objectOf, record, setOf } from '../../src/policy/engine/value/collections.ts';
import { display } from '../../src/policy/engine/value/display.ts';
import { isArray, RegoObject, RegoSet, type Entry, type Value } from '../../src/policy/engine/value/model.ts';
import { compare, equal } from '../../src/policy/engine/value/order.ts';
import { parseValue } from '../../src/policy/engine/value/parse.ts';
import { writeJson, writeValue } from '../../src/policy/engine/value/write.ts';
import type { Case } from './cases.ts';
import type { CompiledCase } from './compile.ts';

const encoder = new TextEncoder();

/**
 * Evaluates a compiled case and compares as OPA's own tests of its evaluator and of its modules do.
 *
 * @returns what is wrong; undefined when nothing is.
 */
export function judge(one: Case, engine: Engine, compiled: CompiledCase): string | undefined {
  let bindings: Value;
  let failures: readonly BuiltinFailure[];
  try {
    if (one.data !== undefined) engine.setData(encoder.encode(writeJson(one.data)));
    // Trusted, because sets are no JSON.
    const result = engine.evaluate(compiled.entrypoint, inputOf(one), { trusted: true });
    bindings = bindingsOf(result.text, compiled);
    failures = result.builtinErrors;
  } catch (thrown) {
    if (!(thrown instanceof EngineError)) throw thrown;
    return judgeError(one, thrown);
  }
  // A few cases want an error where errors of builtins count, and a result where they do not, as in a module.
  if (one.wantResult === undefined && (one.wantErrorCode !== undefined || one.wantError !== undefined)) {
    return one.strictError
      ? judgeFailures(one, bindings, failures)
      : 'expected the evaluation to end with an error';
  }
  if (one.wantResult === undefined) return 'the case wants nothing this runner knows';
  const expected = setOf(elementsOf(one.wantResult));
  const got = setOf(elementsOf(bindings).map((binding) => (one.sortBindings ? sorted(binding) : binding)));
  if (equal(expected, got)) return undefined;
  const reasons = failures.map(({ message }) => message).join('; ');
  return `expected ${display(expected)} but got ${display(got)}${reasons && ` (${reasons})`}`;
}

function bindingsOf(text: string | undefined, { variable }: CompiledCase): Value {
  if (text === undefined) return [];
  return variable === undefined ? parseValue(text) : [record({ [variable]: parseValue(text) })];
}

function inputOf({ input, inputTerm }: Case): Uint8Array | undefined {
  if (inputTerm !== undefined) {
    const term = inputTerm.replaceAll(/,(?=\s*[}\]])/g, '');
    return encoder.encode(writeValue(parseValue(term, { values: true })));
  }
  return input === undefined ? undefined : encoder.encode(writeJson(input));
}

/** In a module an error of a builtin is undefined; what the host recorded must still be what OPA says. */
function judgeFailures(one: Case, bindings: Value, failures: readonly BuiltinFailure[]): string | undefined {
  if (elementsOf(bindings).length > 0) return `expected no result but got ${display(bindings)}`;
  const [first] = failures;
  // A builtin inside the module tells nothing.
  return first && difference(one, first.code, `${first.code}: ${first.message}`);
}

function judgeError(one: Case, error: EngineError): string | undefined {
  if (one.wantErrorCode === undefined && one.wantError === undefined) {
    return `unexpected error ${error.code}: ${error.location ?? ''} ${error.message}`;
  }
  // Modules have texts of their own for conflicts; OPA's test of its modules compares the code alone.
  return difference({ ...one, wantError: undefined }, error.code, error.message);
}

function difference(
  { wantErrorCode, wantError }: Pick<Case, 'wantErrorCode' | 'wantError'>,
  code: string,
  text: string,
): string | undefined {
  if (wantErrorCode !== undefined && wantErrorCode !== code)
    return `expected code ${wantErrorCode} but got ${text}`;
  // A module does not tell the host where a builtin is called.
  const wanted = wantError?.replace(/^test-\d+\.rego:\d+: /, '');
  if (wanted !== undefined && !text.includes(wanted)) return `expected error ${wanted} but got ${text}`;
  return undefined;
}

function elementsOf(value: Value): readonly Value[] {
  if (value instanceof RegoSet) return value.elements;
  return isArray(value) ? value : [];
}

function sorted(binding: Value): Value {
  if (!(binding instanceof RegoObject)) return binding;
  return objectOf(
    binding.entries.map(([name, value]): Entry => [name, isArray(value) ? [...value].sort(compare) : value]),
  );
}
