import { readSources, type ReadSource } from '../../store/read/sources.ts';
import { newestRuns } from '../../store/read/runs/list.ts';
import type { Reach } from '../access/actor.ts';
import type { Api } from './api.ts';
import { Problem, notFound } from '../problems/problem.ts';

/** The source with a name, as far as somebody reaches it. */
export async function visibleSource({ service }: Api, reach: Reach, name: string): Promise<ReadSource> {
  const sources = await readSources(service.database, reach);
  const source = sources.find((one) => one.name === name);
  if (!source) throw notFound('source');
  return source;
}

/** Names of the sources that have something within reach, those asked for if some are; and which of them wholly. */
export async function visibleSources(
  { service }: Api,
  reach: Reach,
  asked?: readonly string[],
): Promise<{ readonly all: readonly string[]; readonly whole: readonly string[] }> {
  const sources = (await readSources(service.database, reach)).filter(
    ({ name }) => asked?.includes(name) ?? true,
  );
  const names = (some: readonly ReadSource[]) => some.map(({ name }) => name);
  return { all: names(sources), whole: names(sources.filter(({ whole }) => whole)) };
}

/** Runs an `use` with the newest documents within reach as files. */
export async function withDocuments<Given>(
  api: Api,
  reach: Reach,
  asked: readonly string[] | undefined,
  use: (files: readonly string[], runs: readonly string[]) => Promise<Given>,
): Promise<Given> {
  const { all } = await visibleSources(api, reach, asked);
  const runs = await newestRuns(api.service.database, all, 'document');
  if (runs.length === 0) throw new Problem('not-kept', 'there is no document of a published run yet');
  const ids = runs.map(({ id }) => id);
  return withFiles(api, ids, 'document', (files) => use(files, ids));
}

/** The same with reports, and the documents that they are about. */
export async function withReports<Given>(
  api: Api,
  reach: Reach,
  asked: readonly string[] | undefined,
  use: (reports: readonly string[], documents: readonly string[]) => Promise<Given>,
): Promise<Given> {
  const { all } = await visibleSources(api, reach, asked);
  const runs = await newestRuns(api.service.database, all, 'report');
  if (runs.length === 0) throw new Problem('not-kept', 'there is no report of a published run yet');
  const ids = runs.map(({ id }) => id);
  return withFiles(api, ids, 'report', (reports) =>
    reach === 'all'
      ? use(reports, [])
      : withFiles(api, ids, 'document', (documents) => use(reports, documents)),
  );
}

async function withFiles<Given>(
  api: Api,
  [run, ...rest]: readonly string[],
  kind: 'document' | 'report',
  use: (files: readonly string[]) => Promise<Given>,
  files: readonly string[] = [],
): Promise<Given> {
  if (run === undefined) return use(files);
  return api.files.with(run, kind, (file) => withFiles(api, rest, kind, use, [...files, file]));
}
