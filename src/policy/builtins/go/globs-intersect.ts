import { BuiltinError } from '../../engine/context.ts';

/** One element of a glob: some characters or any, once, at least once or any number of times. */
interface Token {
  /** Undefined for any character. */
  readonly characters: ReadonlySet<string> | undefined;
  readonly flag: '' | '+' | '*';
}

/**
 * Whether a text can match both globs, of characters, `.`, `[a-z]`, `+` and `*`. Where the answer is not exact,
 * it is not in the way of the library that OPA uses.
 *
 * @throws BuiltinError when a glob is broken.
 */
export function globsIntersect(left: string, right: string): boolean {
  const trimmed = trim(simplify(tokenize(left)), simplify(tokenize(right)));
  return trimmed !== undefined && intersect(...trimmed);
}

function tokenize(glob: string): Token[] {
  const input = Array.from(glob);
  const tokens: Token[] = [];
  for (let at = 0; at < input.length;) {
    const next = readToken(input, at);
    const flag = input[next.at];
    const flagged = flag === '+' || flag === '*';
    tokens.push({ characters: next.characters, flag: flagged ? flag : '' });
    at = next.at + (flagged ? 1 : 0);
  }
  return tokens;
}

function readToken(input: readonly string[], at: number): { characters: Token['characters']; at: number } {
  const { character, escaped, next } = readCharacter(input, at);
  if (escaped) return { characters: new Set([character]), at: next };
  switch (character) {
    case '.':
      return { characters: undefined, at: next };
    case '[':
      return readSet(input, next);
    case ']':
      throw broken(input, next, "set-close ']' with no preceding '['");
    case '+':
    case '*':
      throw broken(input, next, `flag '${character}' must be preceded by a non-flag`);
    default:
      return { characters: new Set([character]), at: next };
  }
}

function readCharacter(input: readonly string[], at: number) {
  const character = input[at] ?? '';
  if (character !== '\\') return { character, escaped: false, next: at + 1 };
  const escaped = input[at + 1];
  if (escaped === undefined) throw broken(input, at, 'input ends with a \\ (escape) character');
  return { character: escaped, escaped: true, next: at + 2 };
}

function readSet(input: readonly string[], from: number): { characters: ReadonlySet<string>; at: number } {
  const characters = new Set<string>();
  let previous: string | undefined;
  for (let at = from; at < input.length;) {
    const { character, escaped, next } = readCharacter(input, at);
    at = next;
    if (!escaped && character === ']') return { characters, at };
    if (escaped || character !== '-') {
      characters.add(character);
      previous = character;
      continue;
    }
    if (previous === undefined)
      throw broken(input, at, "range character '-' must be preceded by a Unicode character");
    if (at >= input.length - 1)
      throw broken(input, at, "range character '-' must be followed by a Unicode character");
    const end = readCharacter(input, at);
    at = end.next;
    addRange(input, at, characters, previous, end);
    previous = undefined;
  }
  throw broken(input, input.length, 'found [ without matching ]');
}

function addRange(
  input: readonly string[],
  at: number,
  characters: Set<string>,
  from: string,
  { character: to, escaped }: { character: string; escaped: boolean },
): void {
  if (!escaped && (to === ']' || to === '-')) {
    throw broken(input, at, "range character '-' cannot be followed by a special symbol");
  }
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  if (last < first)
    throw broken(input, at, `range is out of order: '${to}' comes before '${from}' in Unicode`);
  for (let point = first; point <= last; point += 1) characters.add(String.fromCodePoint(point));
}

function broken(input: readonly string[], at: number, reason: string): BuiltinError {
  return new BuiltinError(`input:${input.join('')}, pos:${at}, ${reason}: the input provided is invalid`);
}

/** Of neighbours that are the same but for flags, one is enough when both are repeated. */
function simplify(tokens: readonly Token[]): Token[] {
  const simple: Token[] = [];
  for (const token of tokens) {
    const last = simple.at(-1);
    if (last && last.flag !== '' && token.flag !== '' && same(last, token)) {
      simple.pop();
      simple.push({ ...token, flag: last.flag === '+' ? '+' : token.flag });
    } else simple.push(token);
  }
  return simple;
}

function same(left: Token, right: Token): boolean {
  if (!left.characters || !right.characters) return left.characters === right.characters;
  return left.characters.size === right.characters.size && left.characters.isSubsetOf(right.characters);
}

function matches(left: Token, right: Token): boolean {
  if (!left.characters || !right.characters) return true;
  return !left.characters.isDisjointFrom(right.characters);
}

/** Drops what matches at both ends without flags, but for one token that the search starts from. */
function trim(left: readonly Token[], right: readonly Token[]): [Token[], Token[]] | undefined {
  let start = 0;
  for (; start < left.length && start < right.length; start += 1) {
    const [a, b] = [left[start], right[start]];
    if (!a || !b || a.flag !== '' || b.flag !== '') break;
    if (!matches(a, b)) return undefined;
  }
  if (start > 0) start -= 1;
  let [leftEnd, rightEnd] = [left.length - 1, right.length - 1];
  for (; leftEnd >= start && rightEnd >= start; leftEnd -= 1, rightEnd -= 1) {
    const [a, b] = [left[leftEnd], right[rightEnd]];
    if (!a || !b || a.flag !== '' || b.flag !== '') break;
    if (!matches(a, b)) return undefined;
  }
  const kept = leftEnd < left.length - 1 ? 1 : 0;
  return [left.slice(start, leftEnd + kept + 1), right.slice(start, rightEnd + kept + 1)];
}

function intersect(left: readonly Token[], right: readonly Token[]): boolean {
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const [a, b] = [left[at], right[at]];
    if (!a || !b) break;
    if (a.flag !== '') return repeat(left.slice(at), right.slice(at));
    if (b.flag !== '') return repeat(right.slice(at), left.slice(at));
    if (!matches(a, b)) return false;
  }
  return left.length === right.length;
}

/** The first token of the first glob is repeated. */
function repeat(repeated: readonly Token[], other: readonly Token[]): boolean {
  const [token, ...rest] = repeated;
  const [next, ...others] = other;
  if (!token) return false;
  if (token.flag === '*') return gobble(repeated, other);
  if (!next || !matches(token, next)) return false;
  return gobble(repeated, others) || (next.flag !== '' && intersect(rest, other));
}

/** The first token takes as much of the other glob as it can, until what follows it matches the rest. */
function gobble(repeated: readonly Token[], other: readonly Token[]): boolean {
  const [token, next] = repeated;
  if (!token) return false;
  for (const [at, taken] of other.entries()) {
    if (next && matches(taken, next) && intersect(repeated.slice(1), other.slice(at))) return true;
    if (!matches(taken, token)) return false;
  }
  return next === undefined;
}
