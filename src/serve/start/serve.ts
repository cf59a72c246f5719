import type { AddressInfo } from 'node:net';
import { KeelsonError, messageOf } from '../../errors.ts';
import { drainOf, hostOf, listensLocally, portOf, workersOf } from '../config/defaults.ts';
import { startRounds } from '../jobs/rounds.ts';
import { cancelRun } from '../runs/cancel.ts';
import { requestRun } from '../runs/request.ts';
import { writeSources } from '../runs/sources.ts';
import { keepHouse } from '../schedule/housekeeping.ts';
import { runAtStart, runSchedule, setSchedule } from '../schedule/schedule.ts';
import type { Service } from '../service.ts';
import { applyGovernance } from '../../store/governance/apply.ts';
import { startDeliveries } from '../sinks/start-deliveries.ts';
import { appOf } from './app.ts';
import { toldToEnd } from './ending.ts';
import { openQueue } from './open-queue.ts';
import { openService } from './open-service.ts';

export interface ServeOptions {
  /** File of the configuration. */
  readonly config: string;
  /** Whoever reaches the port may do everything: on this machine alone. */
  readonly insecureLocal?: boolean;
}

/**
 * keelson serve: runs until it is told to end.
 *
 * @throws KeelsonError CONFIG_INVALID, STORE_UNAVAILABLE, USAGE
 */
export async function serve({ config: file, insecureLocal = false }: ServeOptions): Promise<void> {
  const ending = toldToEnd();
  const opened = await openService(file, async (service) => followConfig(service));
  const { service } = opened;
  try {
    refuseOpen(service, insecureLocal);
    await followConfig(service);
    const queue = await openQueue(opened, workersOf(service.config()));
    const runs = {
      requestRun: async (...asked: Parameters<typeof requestRun>) =>
        requestRun(...asked).finally(() => queue.nudge()),
      cancelRun: async (...asked: Parameters<typeof cancelRun>) =>
        cancelRun(...asked).finally(() => queue.nudge()),
    };
    const app = await appOf(service, { runs, insecureLocal });
    const rounds = startRounds(service.log, 500, async () => {
      await runSchedule(service);
      queue.nudge();
    });
    const house = startRounds(service.log, 60_000, () => keepHouse(service));
    const deliveries = startDeliveries(service);
    try {
      await listening(app, service);
      await runAtStart(service);
      queue.nudge();
      service.log.info({ signal: await ending }, 'the service ends');
    } finally {
      const drained = queue.drain(drainOf(service.config()));
      await Promise.all([rounds.close(), house.close(), app.close(), deliveries.close()]);
      await drained;
    }
  } finally {
    await opened.close();
  }
}

async function followConfig(service: Service): Promise<void> {
  await writeSources(service);
  await setSchedule(service);
  await applyGovernance(service.database, service.config().governance ?? []);
}

function refuseOpen({ config }: Service, insecureLocal: boolean): void {
  if (!insecureLocal || listensLocally(config())) return;
  throw new KeelsonError(
    'USAGE',
    `--insecure-local lets everybody in, and others reach ${hostOf(config())}: listen on 127.0.0.1, or leave it out`,
  );
}

async function listening(app: Awaited<ReturnType<typeof appOf>>, { config }: Service): Promise<void> {
  const [host, port] = [hostOf(config()), portOf(config())];
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw new KeelsonError('USAGE', `cannot listen on ${host}:${port}: ${messageOf(cause)}`, { cause });
  }
  const { port: taken } = app.server.address() as AddressInfo;
  const named = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  const scheme = config().listen?.tls ? 'https' : 'http';
  process.stdout.write(`keelson listens on ${scheme}://${named}:${taken}\n`);
}
