import type { Scope } from '../../generated/config.ts';
import type { ServiceSource } from '../../generated/service.ts';
import type { Queries } from '../../store/database.ts';
import type { Stage } from './stage.ts';

/**
 * Ids of what of a source is collected each by a job of its own: its clouds, and the accounts of those that name several. None where
 * that is the source as a whole.
 */
export async function partsOf(source: ServiceSource): Promise<readonly string[]> {
  if (source.inventory !== undefined) return [];
  // Servers that work on no run load nothing that collects.
  const { jobsOf, partsOf: partsOfScope } = await import('../../collect/parts.ts');
  // A capture has all answers already.
  const jobs = source.replay === undefined ? jobsOf(source) : partsOfScope(await captured(source.replay));
  const parts = jobs.map(({ id }) => id);
  return parts.length > 1 ? parts : [];
}

/** A capture that cannot be read is collected as a whole, which says why. */
async function captured(folder: string): Promise<Scope> {
  const { readManifest } = await import('../../collect/manifest.ts');
  return readManifest(folder).then(
    ({ scope }) => scope,
    () => ({}),
  );
}

/** The source, where it asked for one of its parts and no code. */
export async function partOf(source: ServiceSource, part: string): Promise<ServiceSource> {
  const { scopeOfPart } = await import('../../collect/parts.ts');
  const { azure, aws, gcp, paths: _, ...others } = source;
  return {
    ...others,
    ...scopeOfPart({ ...(azure && { azure }), ...(aws && { aws }), ...(gcp && { gcp }) }, part),
  };
}

/** Whether the job of a part gives answers, of which its cloud is collected when all parts are settled. */
export async function givesAnswers(source: ServiceSource, part: string): Promise<boolean> {
  const { jobsOf } = await import('../../collect/parts.ts');
  return jobsOf(source).some(({ id, gives }) => id === part && gives === 'answers');
}

/** The row of a stage, or of the part of one, in the store. */
export function rowOf({
  stage,
  part,
}: {
  readonly stage: Stage;
  readonly part?: { readonly id: string } | undefined;
}): string {
  return part ? `${stage}/${part.id}` : stage;
}

/** The id of the part that such a row is of; undefined for a stage as a whole. */
export function partIn(row: string): string | undefined {
  return /\/(.+)$/.exec(row)?.[1];
}

export interface PartRow {
  readonly stage: string;
  readonly state: 'waiting' | 'taken' | 'done' | 'failed';
  readonly attempt: number;
  readonly tries: number;
  readonly alive_until: string;
  readonly error: string | null;
}

/** The parts of a run, which are written down by whoever takes the first. */
export async function partRows(
  queries: Queries,
  run: string,
  parts: readonly string[],
  at: string,
): Promise<PartRow[]> {
  const known = await rowsIn(queries, run);
  if (known.length > 0 || parts.length === 0) return known;
  // A run whose source was changed since it was begun goes on as it was.
  if (await queries.first(`SELECT stage FROM run_stages WHERE run_id = $1 AND stage = 'collect'`, [run])) {
    return [];
  }
  await queries.insertMany(
    'run_stages',
    ['run_id', 'stage', 'state', 'attempt', 'tries', 'worker', 'taken_at', 'alive_until'],
    parts.map((id) => {
      const stage = rowOf({ stage: 'collect', part: { id } });
      return [run, stage, 'waiting', 0, 0, '', at, ''];
    }),
  );
  return rowsIn(queries, run);
}

async function rowsIn(queries: Queries, run: string): Promise<PartRow[]> {
  return queries.all<PartRow>(
    `SELECT stage, state, attempt, tries, alive_until, error FROM run_stages WHERE run_id = $1 AND stage LIKE 'collect/%' ORDER BY stage`,
    [run],
  );
}

// Later than any other time.
const never = '9999-12-31T23:59:59.999Z';

/** Whether a part is done, or was given up: the others go on without it. */
export const isSettled = ({ state, alive_until: until }: PartRow) =>
  state === 'done' || (state === 'failed' && until === never);

/** Gives a part up that failed as often as it may. */
export async function giveUp(queries: Queries, run: string, stage: string, error: string): Promise<void> {
  await queries.run(
    `UPDATE run_stages SET state = 'failed', error = $3, alive_until = $4 WHERE run_id = $1 AND stage = $2`,
    [run, stage, error, never],
  );
}

/** Whether all parts of a run are settled. */
export async function areSettled(queries: Queries, run: string): Promise<boolean> {
  return (await rowsIn(queries, run)).every(isSettled);
}

/** Which parts of a run were done, by which attempt, and why the others were given up. */
export async function settledParts(
  queries: Queries,
  run: string,
): Promise<{ part: string; attempt: number; error: string | null; isDone: boolean }[]> {
  return (await rowsIn(queries, run)).flatMap(({ stage, state, attempt, error }) => {
    const part = partIn(stage);
    return part ? [{ part, attempt, error, isDone: state === 'done' }] : [];
  });
}
