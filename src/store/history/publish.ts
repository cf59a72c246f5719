import type { Database, Queries } from '../database.ts';
import { assignIn } from '../governance/apply.ts';
import { indexSource } from '../read/index-source.ts';
import type { RunChanges, StagedRun } from './published-run.ts';
import { countPaths, mergeAttackPaths } from './publishing/attack-paths.ts';
import { changesOf } from './publishing/changes-of.ts';
import { writeCheckResults } from './publishing/check-results.ts';
import { clearStaged } from './publishing/clear.ts';
import { countEvents, writeEvents } from './publishing/events.ts';
import { endRun, publishedBefore } from './publishing/fence.ts';
import { applyChanges } from './publishing/findings.ts';
import { mergeResources } from './publishing/resources.ts';
import { writeSnapshot } from './publishing/snapshot.ts';
import { insistOnAll, stageSources } from './publishing/staged.ts';
import { settleWaivers } from './publishing/waivers.ts';
import { takeTurn } from './turn.ts';

/**
 * Shows the results of a run, all at once or not at all: what became of findings, resources and attack paths, with an event for each
 * change, the sums that trends are made of, and the run's own end. Done again, it changes nothing and gives the same.
 *
 * @returns `superseded` where the run is not running any more, or another has taken the stage.
 * @throws Error when not all of the run was staged.
 */
export async function publishRun(database: Database, staged: StagedRun): Promise<RunChanges | 'superseded'> {
  return database.transaction(async (queries) => {
    await takeTurn(queries);
    const state = await endRun(queries, staged);
    if (state === 'superseded') return state;
    if (state === 'published') return publishedBefore(queries, staged);
    // Without statistics of tables that have just been filled PostgreSQL plans as if they were small.
    if (database.dialect === 'postgresql') await analyse(queries, ['staged_results', 'staged_resources']);
    await insistOnAll(queries, staged);
    await stageSources(queries, staged);
    await mergeResources(queries, staged);
    await settleWaivers(queries, staged);
    await changesOf(queries, staged);
    if (database.dialect === 'postgresql') await analyse(queries, ['staged_changes']);
    await applyChanges(queries, staged);
    await writeEvents(queries, staged);
    await mergeAttackPaths(queries, staged);
    if (database.dialect === 'postgresql') await analyse(queries, ['attack_paths', 'attack_path_findings']);
    await countPaths(queries, staged.source);
    await assignIn(queries, staged.governance, staged.source);
    await writeCheckResults(queries, staged);
    await writeSnapshot(queries, staged);
    await indexSource(queries, staged.source);
    await clearStaged(queries, staged.id);
    const changes = {
      run: staged.id,
      source: staged.source,
      state,
      ...(await countEvents(queries, staged.id)),
    };
    await staged.announce?.(queries, changes);
    return changes;
  });
}

async function analyse(queries: Queries, tables: readonly string[]): Promise<void> {
  for (const table of tables) await queries.run(`ANALYZE ${table}`);
}
