import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { manifestsIn, type Manifests, type ParseYaml } from './documents.ts';
import { neighbourKinds, neighboursIn } from './neighbours.ts';
import type { KubernetesObject } from './object.ts';
import { putter } from './put.ts';
import { workloadOf } from './workload.ts';

/** Manifests beyond this are no deployments: generated definitions of types and the like. In bytes. */
const largest = 4 * 1024 * 1024;

/** Reads the manifests of a repository: workloads that serve models, and what is around them. */
export async function readKubernetes(files: readonly TreeFile[], context: CodeContext): Promise<void> {
  const { parseDocument } = await import('yaml');
  const catalogue = await readCatalogue();
  const objects: KubernetesObject[] = [];
  const templates: string[] = [];
  for (const file of files) {
    context.signal.throwIfAborted();
    const read = await manifests(file, catalogue, parseDocument);
    objects.push(...read.objects);
    read.problems.forEach((problem) => context.sink.problem(file.path, problem));
    if (read.templated) templates.push(file.path);
  }
  nameTemplates(templates, context);

  const workloads = objects.flatMap((object) => workloadOf(object, catalogue) ?? []);
  workloads.forEach(putter(context, neighboursIn(objects), catalogue));
}

async function manifests(file: TreeFile, catalogue: Catalogue, parse: ParseYaml): Promise<Manifests> {
  const isNeighbour = (kind: string) => neighbourKinds.includes(kind);
  const wanted = (kind: string) => catalogue.runsPods(kind) || isNeighbour(kind) || kind.endsWith('List');
  const isWorkload = (kind: string) => catalogue.runsPods(kind) && !isNeighbour(kind);
  try {
    if (file.size > largest) {
      throw new CodeProblem({
        code: 'too_large',
        message: 'manifests of more than 4 MiB are not read: scan what is deployed in smaller files',
      });
    }
    return manifestsIn(file.path, await file.text(), wanted, isWorkload, parse);
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    return { objects: [], problems: [error.problem], templated: false };
  }
}

/** A folder of templates is one thing that is not read. */
function nameTemplates(paths: readonly string[], { sink }: CodeContext): void {
  const folders = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1));
  for (const [first = '', ...rest] of folders.values()) {
    const more = rest.length === 0 ? '' : `, and ${rest.length} more beside it,`;
    sink.problem(first, {
      code: 'unsupported',
      message: `a template${more} that Helm has not filled in: scan what helm template writes`,
      types: ['kubernetes/Workload'],
    });
  }
}
