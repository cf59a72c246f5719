import type { Logger } from 'pino';
import type { ServiceConfig } from '../generated/service.ts';
import type { Database } from '../store/database.ts';

/** What the parts of the service share. */
export interface Service {
  readonly database: Database;
  /** The configuration that holds now: it is read again when it changes. Environment variables are filled in, and files are absolute. */
  readonly config: () => ServiceConfig;
  /** Structured, to standard error; nothing secret goes in. */
  readonly log: Logger;
  readonly now: () => Date;
}
