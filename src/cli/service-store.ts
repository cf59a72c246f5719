import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { KeelsonError, messageOf } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { openStore } from '../store/open-store.ts';

/** What commands that work on the store of a service need of its configuration, which need not be whole. */
export interface StoreSettings {
  /** Address of the store, or file. */
  readonly store: string;
  /** Longest of tokens, such as 90d. */
  readonly tokenLifetime: string | undefined;
}

/**
 * Reads the configuration of a service for the place of its store.
 *
 * @throws KeelsonError CONFIG_INVALID
 */
export async function storeSettings(file: string): Promise<StoreSettings> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new KeelsonError('CONFIG_INVALID', `cannot read the configuration ${file}: ${messageOf(cause)}`, {
      cause,
    });
  });
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new KeelsonError('CONFIG_INVALID', `${file}: ${error.message.split('\n')[0]}`);
  const { store, access } = (document.toJS() ?? {}) as {
    store?: unknown;
    access?: { token_lifetime?: unknown };
  };
  if (store !== undefined && typeof store !== 'string') {
    throw new KeelsonError('CONFIG_INVALID', `${file}: store is no text`);
  }
  const lifetime = access?.token_lifetime;
  const address = filledIn(store ?? 'keelson.db', file);
  return {
    store: /^\w+:/.test(address) ? address : resolve(dirname(file), address),
    tokenLifetime: typeof lifetime === 'string' ? filledIn(lifetime, file) : undefined,
  };
}

function filledIn(text: string, file: string): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = process.env[name];
    if (value !== undefined) return value;
    throw new KeelsonError('CONFIG_INVALID', `${file}: the environment variable ${name} is not set`);
  });
}

/** Runs work on the store that a configuration names. */
export async function withStore<Result>(
  file: string,
  work: (database: Database, settings: StoreSettings) => Promise<Result>,
): Promise<Result> {
  const settings = await storeSettings(file);
  const database = await openStore(settings.store);
  try {
    return await work(database, settings);
  } finally {
    await database.close();
  }
}

/** Who runs the command, for the audit log. */
export function whoRunsThis(): string {
  try {
    return `cli:${userInfo().username}`;
  } catch {
    return 'cli:unknown';
  }
}
