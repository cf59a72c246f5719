import { messageOf } from '../../errors.ts';
import type { Database } from '../../store/database.ts';
import { openStore } from '../../store/open-store.ts';
import { Superseded } from '../runs/finish.ts';
import type { Left } from '../runs/stages/context.ts';
import { isFinal } from '../runs/stages/is-final.ts';
import { workOnStage } from '../runs/stages/work-on.ts';
import type { Said, StageEnd, Told } from './messages.ts';

/**
 * The process that works on stages of a run, one at a time, as the one that started it says. It ends when that one does, so
 * that nobody works on what nobody knows of.
 */
export async function runStageProcess(): Promise<void> {
  const stopping = { signal: new AbortController() };
  let opened: Promise<Database> | undefined;
  const left: Left = {};
  // Whoever started this one decides when it ends, also where a terminal or a supervisor tells all processes.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(name);
    process.on(name, () => undefined);
  }
  process.on('message', (told: Told) => {
    if (told.kind === 'cancel') {
      stopping.signal.abort(new Error('stopped'));
      return;
    }
    stopping.signal = new AbortController();
    opened ??= openStore(told.store, { connections: 2 });
    void workOn(told, opened, stopping.signal.signal, left)
      .catch((error: unknown): StageEnd => ({ kind: 'failed', error: messageOf(error), isFinal: false }))
      .then((end) => say({ kind: 'ended', end }));
  });
  await new Promise<void>((resolve) => process.once('disconnect', resolve));
  process.exit(0);
}

async function workOn(
  { taken, source, config }: Extract<Told, { kind: 'work' }>,
  opened: Promise<Database>,
  signal: AbortSignal,
  left: Left,
): Promise<StageEnd> {
  try {
    await workOnStage({
      database: await opened,
      taken,
      source,
      config,
      signal,
      now: () => new Date(),
      progress: (progress) => say({ kind: 'progress', progress }),
      notice: (text) => say({ kind: 'notice', text }),
      left,
    });
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof Superseded) return { kind: 'superseded' };
    if (signal.aborted) return { kind: 'stopped' };
    return { kind: 'failed', error: messageOf(error), isFinal: isFinal(error) };
  }
}

function say(said: Said): void {
  if (process.connected) process.send?.(said);
}
