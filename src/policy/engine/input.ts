import { EngineError, type FailureCode } from './failure.ts';
import { maximumDepth } from './value/parse.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const surrogateEscape = /\\u[dD][89a-fA-F]/;

/**
 * Insists on bytes that every JSON parser reads alike. The module's own parser takes `[1 2]`, ignores what follows
 * the value, and turns what it cannot read into an undefined input, which a policy may well let pass.
 *
 * @throws EngineError of that code, saying what is wrong.
 */
export function checkJson(bytes: Uint8Array, code: FailureCode, what: string): void {
  const text = decode(bytes, code, what);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError(code, `${what} is not JSON: ${reason}`, { cause });
  }
  if (text.includes('\\') && surrogateEscape.test(text) && !wellFormed(value)) {
    throw new EngineError(code, `${what} has a lone surrogate in a string`);
  }
  if (depthOf(bytes) > maximumDepth) {
    throw new EngineError(code, `${what} is nested deeper than ${maximumDepth}`);
  }
}

function decode(bytes: Uint8Array, code: FailureCode, what: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new EngineError(code, `${what} is not UTF-8`, { cause });
  }
}

function wellFormed(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && !next.isWellFormed()) return false;
    if (typeof next === 'object' && next !== null) {
      for (const [key, item] of Object.entries(next)) {
        if (!key.isWellFormed()) return false;
        waiting.push(item);
      }
    }
  }
  return true;
}

// Brackets inside strings are counted too, so more than the depth may be found; then the strings are skipped.
function depthOf(bytes: Uint8Array): number {
  let opened = 0;
  // By index: an iterator makes an object for each byte before it is compiled.
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x5b || bytes[at] === 0x7b) opened += 1;
  return opened <= maximumDepth ? opened : exactDepth(bytes);
}

function exactDepth(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, (depth += 1));
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return deepest;
}
