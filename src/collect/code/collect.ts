import { compare } from '../../inventory/order.ts';
import type { IgnoredPaths } from '../../generated/catalog-ignored.ts';
import { readCatalog } from '../catalog/read.ts';
import type { Ledger } from '../ledger.ts';
import { KeelsonError, messageOf } from '../../errors.ts';
import { CodeProblem, type CodeContext, type CodeFormat, type CodeSink, type TreeFile } from './format.ts';
import { formats } from './formats.ts';
import { codeId } from './ids.ts';
import { repositoriesOf, type Repository } from './repository.ts';
import { codeSink } from './sink.ts';
import { treeOf } from './tree.ts';
import { waiverFinder } from './waivers/finder.ts';
import { walk } from './walk.ts';

export interface CollectCodeOptions {
  /** Files and folders to scan. */
  readonly paths: readonly string[];
  readonly signal: AbortSignal;
  readonly progress?: (format: string) => void;
  /** Told what is to be known of the run. */
  readonly notice?: ((text: string) => void) | undefined;
}

/**
 * Collects what code declares and uses below the paths. Nothing of it is executed; what is wrong with a file is a problem of its
 * source.
 *
 * @throws KeelsonError USAGE when a path cannot be scanned.
 */
export async function collectCode(ledger: Ledger, options: CollectCodeOptions): Promise<void> {
  const { ignored } = (await readCatalog('ignored')) as IgnoredPaths;
  for (const repository of await repositoriesOf(options.paths)) {
    await collectRepository(ledger, repository, ignored, options);
  }
}

async function collectRepository(
  ledger: Ledger,
  repository: Repository,
  ignored: readonly string[],
  { signal, progress, notice }: CollectCodeOptions,
): Promise<void> {
  const source = codeId(repository.name, '');
  let tree = treeOf([]);
  const waivers = waiverFinder({
    fileOf: (path) => tree.file(path),
    problem: (path, problem) => sinkOf('code').problem(path, problem),
  });
  const sinkOf = (id: string) => codeSink({ repository, source, sink: ledger.sinkFor(id), waivers });
  const scope = repository.paths.map((path) => (path === '' ? '.' : path)).join(', ');
  ledger.sinkFor('code').source({ id: source, cloud: 'code', scope, name: repository.name });
  putRepository(ledger, repository, source);

  const walked = await walk(repository, {
    ignored,
    signal,
    problem: (path, problem) => sinkOf('code').problem(path, problem),
  });
  const files = walked.toSorted((left, right) => compare(left.path, right.path));
  tree = treeOf(files);
  let known = 0;
  for (const format of formats) {
    signal.throwIfAborted();
    const sink = sinkOf(format.id);
    const taken = await takenBy(format, files, sink);
    if (taken.length === 0) continue;
    known += taken.length;
    progress?.(format.title);
    await readAll(format, taken, { sink, tree, signal, idOf: (key) => codeId(repository.name, key) });
    waivers.lookInto(taken);
  }
  if (known === 0) notice?.(`nothing in ${scope} is of a format that is read (docs/code.md lists them)`);
  ledger.sinkFor('code').waivers(source, waivers.all());
}

/** A reader that fails where nobody expected it takes no other along: the source is partial, and says by what. */
async function readAll(format: CodeFormat, files: readonly TreeFile[], context: CodeContext): Promise<void> {
  try {
    await format.read(files, context);
  } catch (error) {
    context.signal.throwIfAborted();
    if (error instanceof KeelsonError) throw error;
    context.sink.problem(files[0]?.path ?? '.', {
      code: 'invalid',
      message: `${format.title} could not be read to the end: ${messageOf(error)}. Please report it`,
    });
  }
}

function putRepository(ledger: Ledger, { name, remote }: Repository, source: string): void {
  ledger.sinkFor('code').resource({
    id: source,
    cloud: 'code',
    type: 'code/repository',
    kind: 'repository',
    name,
    account: name,
    region: '',
    tags: {},
    origin: { kind: 'code', source, file: '.', line: 1 },
    properties: remote === undefined ? {} : { remote },
    unknown: [],
    defaults: [],
  });
}

async function takenBy(format: CodeFormat, files: readonly TreeFile[], sink: CodeSink): Promise<TreeFile[]> {
  const taken: TreeFile[] = [];
  for (const file of files) {
    if (format.mayTake(file.path) && (!format.takes || (await beginsRight(format, file, sink))))
      taken.push(file);
  }
  return taken;
}

async function beginsRight(format: CodeFormat, file: TreeFile, sink: CodeSink): Promise<boolean> {
  try {
    return format.takes?.(await file.head(), file.path) ?? true;
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    sink.problem(file.path, error.problem);
    return false;
  }
}
