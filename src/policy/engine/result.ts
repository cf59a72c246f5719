import { EngineError } from './failure.ts';
import { lookup } from './value/collections.ts';
import { RegoObject, RegoSet } from './value/model.ts';
import { moduleText, parseValue } from './value/parse.ts';
import { writeJson } from './value/write.ts';

/**
 * The result of an entrypoint out of the result set a module gives: a set with one object whose `result` it is,
 * or an empty one.
 *
 * @param dump the result set in OPA's value syntax.
 * @returns JSON text; undefined when the result set is empty.
 */
export function resultText(dump: string): string | undefined {
  const results = parseValue(dump, moduleText);
  if (!(results instanceof RegoSet)) throw unexpected();
  const [first] = results.elements;
  if (first === undefined) return undefined;
  const value = first instanceof RegoObject ? lookup(first, 'result') : undefined;
  if (value === undefined) throw unexpected();
  return writeJson(value);
}

function unexpected(): EngineError {
  return new EngineError('invalid_module', 'the policy module gave something that is not a result set');
}
