import { mapTexts } from './texts.ts';

/*
 * Normalisers take names apart at slashes, dots, colons and at-signs. Within a token of code these say nothing, so they are
 * characters of their own while resources are normalised.
 */
const separators = ['/', '.', ':', '@'];
const shields = ['\uFDD2', '\uFDD3', '\uFDD4', '\uFDD5'];

const tokens = /\uFDD0[^\uFDD0\uFDD1]*\uFDD1/g;
const shield = /[\uFDD2-\uFDD5]/g;

/** A value whose tokens hold none of these separators, at any depth. */
export function shielded<Value>(value: Value, without: readonly string[] = separators): Value {
  return mapTexts(value, (text) =>
    text.replaceAll(tokens, (token) =>
      without.reduce((rest, one) => rest.replaceAll(one, shields[separators.indexOf(one)] ?? one), token),
    ),
  ) as Value;
}

/** The value as it was. */
export function unshielded<Value>(value: Value): Value {
  return mapTexts(value, (text) =>
    text.replaceAll(shield, (one) => separators[shields.indexOf(one)] ?? one),
  ) as Value;
}
