import { operationsOf } from '../generated/client.ts';
import { callerOf, type ConnectOptions } from './call.ts';

export { ProblemError, type ProblemDocument } from './problem.ts';
export type { CallOptions, ConnectOptions } from './call.ts';
export { allOf } from './all-of.ts';
export type * from '../generated/client.ts';

/** A function for each operation of the service's API (docs/api.md). */
export type Client = ReturnType<typeof operationsOf>;

/**
 * A client of a service.
 *
 * @param server its address, without /api/v1.
 */
export function connect(server: string, options: ConnectOptions = {}): Client {
  return operationsOf(callerOf(server, options));
}
