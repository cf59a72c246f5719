import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { collect } from '../../../src/collect/run.ts';
import type { Inventory, Resource } from '../../../src/generated/inventory.ts';
import { validate } from '../../../src/schema/validate.ts';

/** The document of a folder with these files. */
export async function scanned(files: Readonly<Record<string, string>>): Promise<Inventory> {
  const root = await mkdtemp(join(tmpdir(), 'keelson-kubernetes-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const document = await collect({
      scope: {},
      paths: [root],
      signal: new AbortController().signal,
      collectedAt: '2026-11-20T06:00:00Z',
    });
    const problem = validate('inventory', document);
    if (problem) throw new Error(problem);
    return document;
  } finally {
    await rm(root, { recursive: true });
  }
}

export function resource(document: Inventory, type: string, name?: string): Resource {
  const found = document.resources.filter(
    (one) => one.type === `kubernetes/${type}` && (name === undefined || one.name === name),
  );
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`there are ${found.length} ${type}`);
  return first;
}

/** Edges between things of Kubernetes and to others, by names. */
export function edges(document: Inventory): string[] {
  const nameOf = (id: string) => {
    const found = document.resources.find((one) => one.id === id);
    return found ? `${found.type.replace('kubernetes/', '')} ${found.name}` : id;
  };
  return document.relationships
    .filter(({ kind }) => kind !== 'contains')
    .map(({ from, to, kind }) => `${nameOf(from)} ${kind} ${nameOf(to)}`)
    .toSorted();
}

export function problems(document: Inventory) {
  return document.sources.flatMap((source) =>
    source.problems.map(({ code, message, resource: where }) => ({ code, message, where })),
  );
}

/** A Deployment of one container. @param fields of the container, in YAML of one line. */
export function deployment(fields: string, pod = ''): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: server, namespace: ml }
spec:
  template:
    metadata: { labels: { app: server } }
    spec:
      ${pod}
      containers:
        - { name: main, ${fields} }
`;
}

export type Container = Readonly<Record<string, unknown>>;

/** The one container of the one workload. */
export function container(document: Inventory): Container {
  const [first] = resource(document, 'Workload').properties['containers'] as Container[];
  return first ?? {};
}
