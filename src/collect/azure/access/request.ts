import type { Operation } from './permission.ts';

/** What is asked: may this principal do this here? */
export interface Request extends Operation {
  /** Object id of a user, group, service principal or managed identity. */
  readonly principal: string;
  /** Id of the resource, resource group, subscription or management group that it is done to. */
  readonly scope: string;
}
