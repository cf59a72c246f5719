import type { ServiceConfig, ServiceSource } from '../../generated/service.ts';
import { isLoopback } from '../../network/this-machine.ts';
import { fileOf } from '../../store/open-store.ts';
import { durationOf } from './duration.ts';

/** What the schema says holds where the configuration says nothing. Times are milliseconds. */
export const leaseOf = ({ lease }: Pick<ServiceConfig, 'lease'>) => durationOf(lease ?? '30s');
export const drainOf = ({ drain }: Pick<ServiceConfig, 'drain'>) => durationOf(drain ?? '30s');
export const workersOf = ({ workers }: Pick<ServiceConfig, 'workers'>) => workers ?? 1;
export const timeLimitOf = ({ time_limit: limit }: ServiceSource) => durationOf(limit ?? '6h');
export const attemptsOf = ({ attempts }: ServiceSource) => attempts ?? 3;
export const hostOf = ({ listen }: Pick<ServiceConfig, 'listen'>) => listen?.host ?? '127.0.0.1';
export const portOf = ({ listen }: Pick<ServiceConfig, 'listen'>) => listen?.port ?? 8484;

/** Whether an address is one of PostgreSQL. */
export const isPostgresql = (store: string | undefined) => store !== undefined && fileOf(store) === undefined;

/** Whether the service listens where only this machine reaches it. */
export const listensLocally = (config: Pick<ServiceConfig, 'listen'>) => isLoopback(hostOf(config));
