import { parsePrefix } from './parse.ts';
import { writeJson } from './write.ts';

/**
 * JSON out of OPA's value syntax, as a module writes it. What is JSON already is copied as it stands, keys in the order
 * the module has them; only sets and objects with keys of other types are read and written anew.
 *
 * @throws ParseError when the text is not a value.
 */
export function valueToJson(text: string, from = 0): { json: string; end: number } {
  const copying: Copying = { text, at: from, copied: from, json: '' };
  walk(copying);
  return { json: copying.json + text.slice(copying.copied, copying.at), end: copying.at };
}

interface Copying {
  readonly text: string;
  at: number;
  /** How far the text is in the JSON already. */
  copied: number;
  json: string;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const comma = 0x2c;
const colon = 0x3a;
const letterS = 0x73;

function walk(copying: Copying): void {
  switch (copying.text.charCodeAt(copying.at)) {
    case quote:
      copying.at = endOfString(copying.text, copying.at);
      break;
    case openBracket:
      walkArray(copying);
      break;
    case openBrace:
      walkBraces(copying);
      break;
    case letterS:
      rewrite(copying);
      break;
    default:
      copying.at = endOfScalar(copying.text, copying.at);
  }
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

function endOfScalar(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === comma || unit === closeBracket || unit === closeBrace || unit === colon) break;
  }
  return at;
}

// Modules write a space after commas and colons, and nowhere else.
function walkArray(copying: Copying): void {
  copying.at += 1;
  while (copying.text.charCodeAt(copying.at) !== closeBracket && copying.at < copying.text.length) {
    walk(copying);
    if (copying.text.charCodeAt(copying.at) === comma) copying.at += 2;
  }
  copying.at += 1;
}

function walkBraces(copying: Copying): void {
  const { text, at: start, copied, json } = copying;
  copying.at += 1;
  while (text.charCodeAt(copying.at) !== closeBrace && copying.at < text.length) {
    const end = text.charCodeAt(copying.at) === quote ? endOfString(text, copying.at) : copying.at;
    if (end === copying.at || text.charCodeAt(end) !== colon) {
      Object.assign(copying, { at: start, copied, json });
      rewrite(copying);
      return;
    }
    copying.at = end + 2;
    walk(copying);
    if (text.charCodeAt(copying.at) === comma) copying.at += 2;
  }
  copying.at += 1;
}

/** Reads the value that is not JSON, and writes what is. */
function rewrite(copying: Copying): void {
  const { text, at, copied } = copying;
  const { value, end } = parsePrefix(text, at);
  copying.json += text.slice(copied, at) + writeJson(value);
  copying.at = end;
  copying.copied = end;
}
