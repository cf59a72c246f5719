import { importsOf } from './imports.ts';
import { readUnsigned, writeSigned, writeUnsigned } from '../../../webassembly/leb128.ts';
import { functionsNamed } from './names.ts';
import { replacedBuiltins, type ReplacedBuiltin } from './replaced.ts';
import { sectionIds, sectionsOf, type Section } from '../../../webassembly/sections.ts';

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
  else: 0x05,
  end: 0x0b,
  return: 0x0f,
  call: 0x10,
  localGet: 0x20,
  localTee: 0x22,
  load8Unsigned: 0x2d,
  constant: 0x41,
  isZero: 0x45,
  equal: 0x46,
  notEqual: 0x47,
} as const;
const [noResult, integer] = [0x40, 0x7f];
// Of a value, in its first byte.
const nullType = 1;

/** No locals, and nothing but a trap. */
function isTrap(bytes: Uint8Array, { start, end }: Place): boolean {
  return end - start === 3 && bytes[start] === 0 && bytes[start + 1] === opcode.unreachable;
}

/** A function that asks the host, and what was there, as far as it is still needed. */
function bodyOf(builtin: ReplacedBuiltin, host: number, bytes: Uint8Array, place: Place): Uint8Array {
  const call = callOf(builtin, host);
  switch (builtin.way) {
    case 'always':
      return sized([0, ...call, opcode.end]);
    case 'at first':
      return askingAtFirst(call, builtin.operands, bytes, place);
    default:
      return askingFor(call, builtin.way, bytes, place);
  }
}

function askingFor(
  call: readonly number[],
  { operand, type }: Exclude<ReplacedBuiltin['way'], string>,
  bytes: Uint8Array,
  { start, end }: Place,
): Uint8Array {
  const isThat = [...typeOf(operand), opcode.constant, ...writeSigned(type), opcode.equal];
  const code = localsOf(bytes, start).end;
  const before = [...isThat, opcode.if, noResult, ...call, opcode.return, opcode.end];
  return sized([...bytes.subarray(start, code), ...before, ...bytes.subarray(code, end)]);
}

/** Undefined, and every answer but null, is what it says; it stays in a local of its own until that is known. */
function askingAtFirst(
  call: readonly number[],
  operands: number,
  bytes: Uint8Array,
  { start, end }: Place,
): Uint8Array {
  const locals = localsOf(bytes, start);
  const answer = operands + locals.count;
  const own = [...writeUnsigned(locals.groups + 1), ...bytes.subarray(locals.start, locals.end), 1, integer];
  const at = writeUnsigned(answer);
  const isUndefined = [...call, opcode.localTee, ...at, opcode.isZero];
  const isAnswer = [...typeOf(answer), opcode.constant, nullType, opcode.notEqual];
  const either = [opcode.if, integer, opcode.constant, 1, opcode.else, ...isAnswer, opcode.end];
  const before = [...isUndefined, ...either, opcode.if, noResult, opcode.localGet, ...at, opcode.return];
  return sized([...own, ...before, opcode.end, ...bytes.subarray(locals.end, end)]);
}

/** The number of a value's type. */
function typeOf(local: number): number[] {
  return [opcode.localGet, ...writeUnsigned(local), opcode.load8Unsigned, 0, 0];
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

/** A function's locals beside its operands: how many, in groups of one type each, and where the groups are. */
function localsOf(bytes: Uint8Array, at: number) {
  const { value: groups, end: start } = readUnsigned(bytes, at);
  let [count, end] = [0, start];
  for (let group = 0; group < groups; group += 1) {
    const size = readUnsigned(bytes, end);
    count += size.value;
    end = size.end + 1;
  }
  return { groups, count, start, end };
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
