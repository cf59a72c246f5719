import { at } from '../../code/mapping/attribute.ts';
import { hasToken } from '../../code/token.ts';
import type { Computed, Unresolved } from './resolve.ts';

/** Shorter ones, and those of one word, are names, which may be anybody's. */
const shortest = 12;
const longestRun = 2_000;
const runs = /[^"'\s,\\]+/g;
const deepest = 20;

interface KnownId {
  readonly one: Unresolved;
  readonly attribute: string;
  text?: string | undefined;
}

/**
 * Gives ids of what is there already the text that the tables have for them, wherever they stand: in a state, and in a plan that
 * changes little, references are real ids.
 *
 * @param attributes what the tables can tell of a type
 */
export function writeKnownIds(
  found: readonly Unresolved[],
  attributes: (type: string) => readonly string[],
  computed: Computed,
): void {
  const known = new Map<string, KnownId>();
  for (const one of found) {
    for (const attribute of attributes(one.resource.type)) {
      const id = at(one.values, attribute);
      if (typeof id === 'string' && isId(id) && !known.has(id)) known.set(id, { one, attribute });
    }
  }
  if (known.size === 0) return;
  const changes: [Unresolved, Record<string, unknown>][] = found.map((one) => [
    one,
    rewritten(one.values, 0) as Record<string, unknown>,
  ]);
  for (const [one, values] of changes) Object.assign(one.values, values);

  function rewritten(value: unknown, depth: number): unknown {
    if (typeof value === 'string') {
      return value.length < shortest ? value : value.replaceAll(runs, (run) => begun(run, depth));
    }
    if (Array.isArray(value)) return value.map((item) => rewritten(item, depth));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rewritten(item, depth)]));
  }

  /** An id, or what lies below it: arn:aws:s3:::bucket/key */
  function begun(run: string, depth: number): string {
    if (run.length > longestRun) return run;
    for (let end = run.length; end >= shortest;) {
      const id = known.get(run.slice(0, end));
      if (id) return textOf(id, run.slice(0, end), depth) + run.slice(end);
      end = Math.max(run.lastIndexOf('/', end - 1), run.lastIndexOf(':', end - 1));
    }
    return run;
  }

  /** The text of an id, which may hold that of its parent. */
  function textOf(id: KnownId, real: string, depth: number): string {
    if (depth > deepest) return real;
    const { resource, values, provider } = id.one;
    id.text ??= computed(resource.type, id.attribute, {
      address: resource.address,
      attribute: (path) => {
        const value = at(values, path);
        return value === real ? value : rewritten(value, depth + 1);
      },
      ...(provider && { provider }),
    });
    return id.text ?? real;
  }
}

function isId(text: string): boolean {
  return text.length >= shortest && /[/:]/.test(text) && !hasToken(text);
}
