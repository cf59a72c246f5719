import { createHash } from 'node:crypto';
import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { messageOf } from '../../errors.ts';
import type { ServiceConfig } from '../../generated/service.ts';
import { readServiceConfig } from './read.ts';

export interface WatchedConfig {
  /** What holds now. */
  readonly config: () => ServiceConfig;
  /** Reads the file again: a broken one changes nothing, and its error is logged. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
}

/** What is looked at when a process starts, and not again. */
const fixed = ['store', 'listen', 'workers', 'lease', 'drain'] as const;

/**
 * Reads a configuration, and again on SIGHUP and when its file changes.
 *
 * @param changed told after each change.
 * @throws KeelsonError CONFIG_INVALID
 */
export async function watchConfig(
  file: string,
  { log, changed }: { readonly log: Logger; readonly changed: (config: ServiceConfig) => void },
): Promise<WatchedConfig> {
  let config = await readServiceConfig(file);
  let digest = await digestOf(file);
  let reading: Promise<void> = Promise.resolve();

  async function read(always: boolean): Promise<void> {
    const now = await digestOf(file);
    if (now === digest && !always) return;
    digest = now;
    try {
      const next = await readServiceConfig(file);
      const kept = fixed.filter((name) => JSON.stringify(next[name]) !== JSON.stringify(config[name]));
      if (kept.length > 0) log.warn({ settings: kept }, `${kept.join(', ')}: changes take a restart`);
      config = { ...next, ...Object.fromEntries(fixed.map((name) => [name, config[name]])) };
    } catch (error) {
      log.error(`${messageOf(error)}; what was read before goes on`);
      return;
    }
    log.info('the configuration was read again');
    changed(config);
  }
  const reload = (always: boolean) =>
    (reading = reading.then(() => read(always)).catch((error: unknown) => log.error(messageOf(error))));

  const hangup = () => void reload(true);
  const touched = () => void reload(false);
  process.on('SIGHUP', hangup);
  // By its state, every second: a file that is put in its place by a link is seen too.
  watchFile(file, { interval: 1000, persistent: false }, touched);
  return {
    config: () => config,
    reload: () => reload(true),
    close() {
      process.off('SIGHUP', hangup);
      unwatchFile(file, touched);
    },
  };
}

async function digestOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return createHash('sha256').update(text).digest('hex');
}
