import type { Logger } from 'pino';
import type { ServiceConfig } from '../../generated/service.ts';
import { openStore } from '../../store/open-store.ts';
import { watchConfig } from '../config/watch.ts';
import type { Service } from '../service.ts';
import { secretsIn } from '../operations/secrets.ts';
import { openLog } from './log.ts';

export interface OpenedService {
  readonly service: Service;
  /** Address of the store. */
  readonly store: string;
  close(): Promise<void>;
}

/**
 * Reads the configuration and opens the store.
 *
 * @param changed told when the configuration was read again.
 * @throws KeelsonError CONFIG_INVALID, STORE_UNAVAILABLE
 */
export async function openService(
  file: string,
  changed: (service: Service) => Promise<void> = async () => undefined,
): Promise<OpenedService> {
  const opened: { service?: Service } = {};
  const log = openLog(() => (opened.service ? secretsIn(opened.service.config()) : []));
  const { config, close } = await watchConfig(file, {
    log,
    changed(next) {
      setLevel(log, next);
      if (opened.service) {
        changed(opened.service).catch((error: unknown) => log.error(error, 'a change could not be followed'));
      }
    },
  });
  setLevel(log, config());
  const store = config().store ?? 'keelson.db';
  try {
    const database = await openStore(store);
    const service = (opened.service = { database, config, log, now: () => new Date() });
    return {
      service,
      store,
      async close() {
        close();
        await database.close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

function setLevel(log: Logger, { log: level = 'info' }: ServiceConfig): void {
  log.level = level;
}
