/**
 * The templates that none of the others deploys. Of those that deploy each other, the first is one.
 *
 * @param deploys paths of all templates, with those that each deploys itself or through others.
 */
export function rootsOf(deploys: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const deployed = new Set(
    [...deploys].flatMap(([path, others]) => [...others].filter((one) => one !== path)),
  );
  const roots = [...deploys.keys()].filter((path) => !deployed.has(path));
  const reached = new Set(roots);
  const reach = (path: string) => {
    const waiting = [path];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const other of deploys.get(next) ?? []) {
        if (!reached.has(other)) {
          reached.add(other);
          waiting.push(other);
        }
      }
    }
  };
  roots.forEach(reach);
  for (const path of deploys.keys()) {
    if (reached.has(path)) continue;
    roots.push(path);
    reached.add(path);
    reach(path);
  }
  return roots;
}
