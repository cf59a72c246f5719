import { importsOf } from './imports.ts';
import { readUnsigned, writeSigned, writeUnsigned } from './leb128.ts';
import { functionsNamed } from './names.ts';
import { replacedBuiltins, type ReplacedBuiltin } from './replaced.ts';
import { sectionIds, sectionsOf, type Section } from './sections.ts';

/** A module whose wrong builtins ask the host, and those that do. */
export interface Rewritten {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly replaced: readonly ReplacedBuiltin[];
}

const wanted = new Set(replacedBuiltins.map((builtin) => builtin.function));

/**
 * Gives the bodies of functions that are wrong in a module of OPA's a call of the host. Functions that no policy reaches
 * are not there: OPA leaves a trap in their place, which stays.
 *
 * @throws RangeError when it is no such module, or does not name its functions, so that wrong ones cannot be found.
 */
export function rewriteBuiltins(module: Uint8Array): Rewritten {
  const bytes = new Uint8Array(module);
  const sections = sectionsOf(bytes);
  const [imported, code] = [sectionIds.import, sectionIds.code].map((id) =>
    sections.find((section) => section.id === id),
  );
  if (!imported || !code) throw new RangeError('it has no imports or no code');
  const functions = functionsNamed(bytes, sections, wanted);
  if (!functions) throw new RangeError('it does not name its functions');
  const imports = importsOf(bytes, imported);

  const bodies = new Map<number, Uint8Array>();
  const places = placesOf(bytes, code);
  const replaced = replacedBuiltins.filter((builtin) => {
    const index = (functions.get(builtin.function) ?? -1) - imports.count;
    const place = places[index];
    const host = imports.byName.get(`opa_builtin${builtin.operands}`);
    if (!place || host === undefined || isTrap(bytes, place)) return false;
    bodies.set(index, bodyOf(builtin, host, bytes, place));
    return true;
  });
  return { bytes: bodies.size === 0 ? bytes : withBodies(bytes, code, places, bodies), replaced };
}

/** A function's code: where it begins, with its size, where its body begins, and where it ends. */
interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function placesOf(bytes: Uint8Array, code: Section): Place[] {
  let { value: count, end: at } = readUnsigned(bytes, code.start);
  const places: Place[] = [];
  for (; count > 0; count -= 1) {
    const { value: size, end: start } = readUnsigned(bytes, at);
    places.push({ at, start, end: start + size });
    at = start + size;
  }
  return places;
}

const opcode = {
  unreachable: 0x00,
  if: 0x04,
  end: 0x0b,
  return: 0x0f,
  call: 0x10,
  localGet: 0x20,
  load8Unsigned: 0x2d,
  constant: 0x41,
  equal: 0x46,
} as const;
const noResult = 0x40;

/** No locals, and nothing but a trap. */
function isTrap(bytes: Uint8Array, { start, end }: Place): boolean {
  return end - start === 3 && bytes[start] === 0 && bytes[start + 1] === opcode.unreachable;
}

/** Asks the host in place of what was there, or before it where that is wrong about one kind of operand alone. */
function bodyOf(
  builtin: ReplacedBuiltin,
  host: number,
  bytes: Uint8Array,
  { start, end }: Place,
): Uint8Array {
  const call = callOf(builtin, host);
  if (!builtin.when) return sized([0, ...call, opcode.end]);
  const { operand, type } = builtin.when;
  const typeOf = [opcode.localGet, operand, opcode.load8Unsigned, 0, 0];
  const isThat = [...typeOf, opcode.constant, ...writeSigned(type), opcode.equal];
  const code = pastLocals(bytes, start);
  const before = [...isThat, opcode.if, noResult, ...call, opcode.return, opcode.end];
  return sized([...bytes.subarray(start, code), ...before, ...bytes.subarray(code, end)]);
}

/** Calls the host with the builtin's number, no context, and the operands. */
function callOf({ number, operands }: ReplacedBuiltin, host: number): number[] {
  const passed = Array.from({ length: operands }, (_, operand) => [opcode.localGet, operand]).flat();
  const numbers = [opcode.constant, ...writeSigned(number), opcode.constant, 0];
  return [...numbers, ...passed, opcode.call, ...writeUnsigned(host)];
}

function sized(body: readonly number[]): Uint8Array {
  return Uint8Array.from([...writeUnsigned(body.length), ...body]);
}

/** Past how many locals a function has of each type. */
function pastLocals(bytes: Uint8Array, start: number): number {
  let { value: left, end: at } = readUnsigned(bytes, start);
  for (; left > 0; left -= 1) at = readUnsigned(bytes, at).end + 1;
  return at;
}

function withBodies(
  bytes: Uint8Array,
  code: Section,
  places: readonly Place[],
  bodies: ReadonlyMap<number, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let copied = code.start;
  for (const [index, body] of [...bodies].sort(([left], [right]) => left - right)) {
    const { at, end } = places[index] as Place;
    parts.push(bytes.subarray(copied, at), body);
    copied = end;
  }
  parts.push(bytes.subarray(copied, code.end));
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const header = Uint8Array.from([sectionIds.code, ...writeUnsigned(size)]);
  return joined([bytes.subarray(0, code.at), header, ...parts, bytes.subarray(code.end)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
