import { BuiltinError } from '../../engine/context.ts';
import { lookup } from '../../engine/value/collections.ts';
import { isArray, RegoObject, type Value } from '../../engine/value/model.ts';

/**
 * What a reference names: a place in the document (RFC 6901), the document itself, or the schema with that id.
 *
 * @throws BuiltinError when it names nothing, or another document, which a policy must not fetch.
 */
export function resolveReference(root: Value, reference: string): Value {
  const [id = '', fragment = ''] = reference.split('#', 2);
  const base = id === '' ? root : findById(root, id);
  if (base === undefined) {
    const byName = findById(root, reference);
    if (byName !== undefined) return byName;
    throw new BuiltinError(`remote reference loading disabled: ${reference}`);
  }
  if (fragment === '') return base;
  if (!fragment.startsWith('/')) return findById(root, `#${fragment}`) ?? missing(reference);
  return follow(base, decodeURIComponent(fragment)) ?? missing(reference);
}

function missing(reference: string): never {
  throw new BuiltinError(`Object has no key '${reference.slice(reference.lastIndexOf('/') + 1)}'`);
}

function follow(base: Value, pointer: string): Value | undefined {
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Value | undefined>((value, key) => {
      if (value instanceof RegoObject) return lookup(value, key);
      return value !== undefined && isArray(value) ? value[Number(key)] : undefined;
    }, base);
}

function findById(value: Value, id: string): Value | undefined {
  if (value instanceof RegoObject) {
    const own = lookup(value, '$id') ?? lookup(value, 'id');
    if (own === id || (typeof own === 'string' && own === `${id}#`)) return value;
  }
  const parts =
    value instanceof RegoObject ? value.entries.map(([, item]) => item) : isArray(value) ? value : [];
  for (const part of parts) {
    const found = findById(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
