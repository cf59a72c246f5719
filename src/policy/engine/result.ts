import { EngineError } from './failure.ts';
import { valueToJson } from './value/to-json.ts';

const head = '{{"result": ';
const tail = '}}';

/**
 * The result of an entrypoint out of the result set a module gives: a set with one object whose `result` it is,
 * or an empty one.
 *
 * @param dump the result set in OPA's value syntax.
 * @returns JSON text; undefined when the result set is empty.
 */
export function resultText(dump: string): string | undefined {
  if (dump === 'set()') return undefined;
  const { json, end } = dump.startsWith(head) ? valueToJson(dump, head.length) : { json: '', end: -1 };
  if (dump.slice(end) !== tail) {
    throw new EngineError('invalid_module', 'the policy module gave something that is not a result set');
  }
  return json;
}
