import type { Inventory, Problem, Resource } from '../generated/inventory.ts';
import type { Thing } from './things.ts';

/** Says of a thing what could not be read of it. */
export type Gaps = (thing: Thing) => string[];

export function gapsOf({ sources }: Inventory): Gaps {
  const byResource = new Map<string, Problem[]>();
  const byType = new Map<string, Problem[]>();
  for (const { id, problems } of sources) {
    for (const problem of problems) {
      if (problem.resource !== undefined) add(byResource, problem.resource.toLowerCase(), problem);
      else for (const type of problem.types) add(byType, keyOf(id, type), problem);
    }
  }
  return ({ id, kind, resource, ai }) => {
    if (!resource) {
      // What a provider offers to all is no resource of anybody; the rest could not be read.
      return ai && kind === 'model' ? [] : ['only named: the document has no resource of it'];
    }
    const problems = [
      ...(byResource.get(id.toLowerCase()) ?? []),
      ...(byType.get(keyOf(resource.origin.source, resource.type)) ?? []),
    ];
    return [
      ...new Set([
        ...unknownOf(resource),
        ...problems.map(({ code, message }) => `${code}: ${message.replaceAll(/\s+/g, ' ')}`),
      ]),
    ];
  };
}

function unknownOf({ unknown }: Resource): string[] {
  return unknown.map((pointer) => `unknown: ${pointer}`);
}

function keyOf(source: string, type: string): string {
  return `${source} ${type.toLowerCase()}`;
}

function add(problems: Map<string, Problem[]>, key: string, problem: Problem): void {
  const before = problems.get(key);
  if (before) before.push(problem);
  else problems.set(key, [problem]);
}
