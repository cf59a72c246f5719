import { requestRun } from '../../src/serve/runs/request.ts';
import type { Taken } from '../../src/serve/runs/stage.ts';
import { takeStage } from '../../src/serve/runs/take.ts';
import type { Database } from '../../src/store/database.ts';
import { serviceOn, type TestService } from './parts.ts';

export const actor = { name: 'user:ada' };
export const sources = {
  estate: { replay: 'estate', attempts: 3, time_limit: '2h' },
  other: { replay: 'other' },
};

/** A service with a run of its source that waits to be worked on. */
export async function queued(database: Database): Promise<{ service: TestService; run: string }> {
  const service = serviceOn(database, sources);
  const requested = await requestRun(service, { source: 'estate', trigger: 'api', actor });
  if (requested.outcome !== 'queued') throw new Error(requested.outcome);
  return { service, run: requested.run };
}

export async function taken(service: TestService, run: string, worker = 'one'): Promise<Taken> {
  const stage = await takeStage(service, run, worker);
  if (!stage) throw new Error('there is nothing to take');
  return stage;
}

export const stateOf = async (database: Database, run: string) =>
  database.first<{ state: string; error: string | null }>('SELECT state, error FROM runs WHERE id = $1', [
    run,
  ]);
