import type { ServiceConfig } from '../../generated/service.ts';
import type { Service } from '../service.ts';

/** What runs are worked on with: the parts of the service that this takes. */
export type RunService = Pick<Service, 'database' | 'log' | 'now'> & {
  readonly config: () => Pick<ServiceConfig, 'sources' | 'lease'>;
};

/** A time as the store has it. */
export function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
