/**
 * Whether resources of a schema can have something at a path: properties.a.b, properties.list[].x. All have what is not in their
 * properties.
 */
export function hasPath(schema: unknown, path: string): boolean {
  const [root, ...names] = path.replaceAll('[]', '.[]').split('.').filter(Boolean);
  if (root !== 'properties') return true;
  let node = schema;
  for (const name of names) {
    node = name === '[]' ? child(node, 'items') : child(child(node, 'properties'), name);
    if (node === undefined) return false;
  }
  return true;
}

function child(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name)
    ? (node as Record<string, unknown>)[name]
    : undefined;
}
