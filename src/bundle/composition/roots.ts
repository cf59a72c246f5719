/** Whether one of two roots, slash separated, holds the other or is it. The empty root holds everything. */
export function overlaps(left: string, right: string): boolean {
  return holds(left, right) || holds(right, left);
}

/** Whether a path is at or below a root. */
export function holds(root: string, path: string): boolean {
  return root === '' || path === root || path.startsWith(`${root}/`);
}

/** The first path of an object's values that is below none of the roots; undefined when each is. */
export function strayPath(data: unknown, roots: readonly string[], path = ''): string | undefined {
  if (roots.some((root) => holds(root, path))) return undefined;
  const leadsOn = roots.some((root) => holds(path, root));
  if (!leadsOn || typeof data !== 'object' || data === null || Array.isArray(data)) return path;
  for (const [key, value] of Object.entries(data)) {
    const stray = strayPath(value, roots, path === '' ? key : `${path}/${key}`);
    if (stray !== undefined) return stray;
  }
  return undefined;
}
