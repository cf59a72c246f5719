/**
 * When the host is asked: always; for one type of an operand alone, counted from 0; or at first, and what the host answers
 * by null is then left to the module.
 */
export type Way = 'always' | 'at first' | { readonly operand: number; readonly type: number };

/** A builtin that OPA compiles into modules otherwise than it evaluates it itself: the host answers in its place. */
export interface ReplacedBuiltin {
  /** As in Rego. */
  readonly name: string;
  /** Function of the module. */
  readonly function: string;
  readonly operands: 1 | 2 | 3;
  readonly way: Way;
  /** What the module calls it by; far above the numbers of its own. */
  readonly number: number;
}

const first = 1_000_000;
// Of a value in a module, in its first byte.
const setType = 7;

/**
 * What is wrong with each is told in test/policy/engine/native, and so is what stays: arithmetic beyond 19 digits, and
 * operands that no policy has, such as an empty path to `json.remove`.
 */
export const replacedBuiltins: readonly ReplacedBuiltin[] = (
  [
    ['base64.decode', 'opa_base64_decode', 1, 'at first'],
    ['base64.is_valid', 'opa_base64_is_valid', 1],
    ['base64url.decode', 'opa_base64_url_decode', 1, 'at first'],
    ['bits.and', 'opa_bits_and', 2],
    ['bits.lsh', 'opa_bits_shiftleft', 2],
    ['bits.negate', 'opa_bits_negate', 1],
    ['bits.or', 'opa_bits_or', 2],
    ['bits.rsh', 'opa_bits_shiftright', 2],
    ['bits.xor', 'opa_bits_xor', 2],
    ['concat', 'opa_strings_concat', 2, { operand: 1, type: setType }],
    ['format_int', 'opa_strings_format_int', 2],
    ['indexof', 'opa_strings_indexof', 2],
    ['json.is_valid', 'opa_json_is_valid', 1],
    ['json.marshal', 'opa_json_marshal', 1],
    ['json.unmarshal', 'opa_json_unmarshal', 1],
    ['object.union_n', 'builtin_object_union_n', 1],
    ['replace', 'opa_strings_replace', 3],
    ['to_number', 'opa_to_number', 1],
  ] as const
).map(([name, own, operands, way = 'always' as const], index): ReplacedBuiltin => ({
  name,
  function: own,
  operands,
  number: first + index,
  way,
}));
