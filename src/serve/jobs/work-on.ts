import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import type { ServiceConfig } from '../../generated/service.ts';
import { leaseOf, timeLimitOf } from '../config/defaults.ts';
import { endTaken, failStage, handBack } from '../runs/finish.ts';
import { keepStage } from '../runs/keep.ts';
import type { Taken } from '../runs/stage.ts';
import type { StageConfig, StageProgress } from '../runs/stages/context.ts';
import { overtime, takeStage } from '../runs/take.ts';
import type { Service } from '../service.ts';
import type { StageEnd } from './messages.ts';
import type { Slot } from './slot.ts';

/** What became of a stage. none: there was nothing to take. dead: the run has failed. */
export type Worked = 'none' | 'done' | 'again' | 'dead' | 'ended' | 'handed back';

export interface Worker {
  /** For people: which process of which machine. */
  readonly name: string;
  /** Address of the store. */
  readonly store: string;
  /** When it is aborted, work is handed back. */
  readonly leave: AbortSignal;
  /** Told when a stage was taken: another part of the run may be there for others. */
  readonly taken: () => void;
}

/** How long a process has to stop by itself. */
const grace = 10_000;

/** Why work was stopped. */
type Stop = 'cancel' | 'lost' | 'overtime' | 'leave';

/** Takes the stage that a run is at, has a process work on it, and writes down how it ended. */
export async function workOn(service: Service, slot: Slot, run: string, worker: Worker): Promise<Worked> {
  const taken = await takeStage(service, run, worker.name);
  const config = service.config();
  const source = taken && config.sources[taken.source];
  if (!taken || !source) return 'none';

  const { source: name, stage, part, attempt } = taken;
  const log = service.log.child({ run, source: name, stage, ...(part && { part: part.id }), attempt });
  log.info('a stage was taken');
  worker.taken();
  let progress: StageProgress | undefined;
  let stopped: Stop | undefined;
  const stop = (why: Stop) => {
    if (stopped !== undefined) return;
    stopped = why;
    slot.stop(why === 'leave' ? 0 : grace);
  };
  let isSaying = false;
  const watch = setInterval(
    () => {
      if (stopped === undefined && Date.now() - Date.parse(taken.startedAt) > timeLimitOf(source))
        stop('overtime');
      // Publishing holds the row of the run until it ends.
      if (isSaying) return;
      isSaying = true;
      keepStage(
        service,
        taken,
        progress && { stage, ...progress, ...(part && { parts: { done: part.done, of: part.of } }) },
      )
        .then((standing) => standing !== 'go on' && stop(standing))
        .catch((error: unknown) => log.warn(`cannot say that the stage is alive: ${messageOf(error)}`))
        .finally(() => (isSaying = false));
    },
    Math.min(leaseOf(config) / 4, 2_000),
  );
  const left = () => stop('leave');
  worker.leave.addEventListener('abort', left);
  try {
    if (worker.leave.aborted) stop('leave');
    const end = await slot.work(
      {
        kind: 'work',
        taken,
        source,
        config: stageConfigOf(config),
        store: worker.store,
      },
      { progress: (said) => (progress = { ...progress, ...said }), notice: (text) => log.warn(text) },
    );
    log.info({ end: end.kind, ...(end.kind === 'failed' && { error: end.error }) }, 'a stage has ended');
    return await untilWritten(service, taken, () =>
      written(service, taken, end, { why: stopped, limit: source.time_limit }),
    );
  } finally {
    clearInterval(watch);
    worker.leave.removeEventListener('abort', left);
  }
}

function stageConfigOf({ bundles, governance, sinks, listen }: ServiceConfig): StageConfig {
  return {
    ...(bundles && { bundles }),
    ...(governance && { governance }),
    ...(sinks && { sinks }),
    ...(listen && { listen }),
  };
}

async function written(
  service: Service,
  taken: Taken,
  end: StageEnd,
  { why, limit }: { readonly why: Stop | undefined; readonly limit: string | undefined },
): Promise<Worked> {
  // Whatever it was told, what is done is done.
  if (end.kind === 'done') return 'done';
  if (end.kind === 'superseded' || why === 'lost') return 'ended';
  if (why === 'cancel') {
    await endTaken(service, taken, { state: 'cancelled' });
    return 'ended';
  }
  if (why === 'overtime') {
    await endTaken(service, taken, { state: 'failed', error: overtime(limit) });
    return 'dead';
  }
  if (why === 'leave') {
    await handBack(service, taken);
    return 'handed back';
  }
  const failure = end.kind === 'failed' ? end : { error: 'it was stopped', isFinal: false };
  return (await failStage(service, taken, failure)) ? 'dead' : 'again';
}

/** Writes down how a stage ended, also when the store is away for a while. After the lease another takes it anyway. */
async function untilWritten(
  service: Service,
  { run, stage }: Taken,
  write: () => Promise<Worked>,
): Promise<Worked> {
  const until = performance.now() + leaseOf(service.config());
  for (;;) {
    try {
      return await write();
    } catch (error) {
      service.log.warn({ run, stage }, `cannot write down how a stage ended: ${messageOf(error)}`);
      if (performance.now() > until) return 'ended';
    }
    await wait(500);
  }
}
