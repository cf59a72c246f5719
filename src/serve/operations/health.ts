import type { Database } from '../../store/database.ts';
import { isMigrated } from '../../store/migrate.ts';

/** Whether something that the service stands on is well. */
export type Check = () => Promise<boolean> | boolean;

export interface Readiness {
  readonly status: 'ready' | 'not_ready';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

const longest = 3000;

/** What the service has to have to answer: asked at the same time, each no longer than three seconds. */
export async function readinessOf(checks: Readonly<Record<string, Check>>): Promise<Readiness> {
  const asked = await Promise.all(
    Object.entries(checks).map(
      async ([name, check]) => [name, (await inTime(check)) ? 'ok' : 'failed'] as const,
    ),
  );
  return {
    status: asked.every(([, state]) => state === 'ok') ? 'ready' : 'not_ready',
    checks: Object.fromEntries(asked),
  };
}

/** The store answers, and has the tables of this Keelson. */
export function storeChecks(database: Database): Readonly<Record<string, Check>> {
  return {
    store: async () => (await database.first('SELECT 1 AS one')) !== undefined,
    migrations: () => isMigrated(database),
  };
}

async function inTime(check: Check): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), longest);
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
