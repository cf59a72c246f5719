import { pino } from 'pino';
import type { ServiceConfig, ServiceSource } from '../../src/generated/service.ts';
import type { Service } from '../../src/serve/service.ts';
import type { Database } from '../../src/store/database.ts';

/** A service whose clock and configuration a test sets. */
export interface TestService extends Service {
  /** ISO 8601. */
  time: string;
  settings: ServiceConfig;
}

export function serviceOn(
  database: Database,
  sources: Readonly<Record<string, ServiceSource>>,
  time = '2026-11-20T10:00:00.000Z',
): TestService {
  const service: TestService = {
    database,
    time,
    settings: { sources },
    config: () => service.settings,
    log: pino({ level: 'silent' }),
    now: () => new Date(service.time),
  };
  return service;
}
