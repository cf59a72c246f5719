import type { FastifyRequest } from 'fastify';
import type { Attempts } from './attempts.ts';
import type { Background } from './background.ts';
import type { Provider } from './oidc/provider.ts';
import type { Refusal } from './request.ts';

/** What knowing who asks is made of. */
export interface AccessParts {
  /** @throws ProviderUnavailable */
  readonly provider: () => Promise<Provider>;
  /** Credentials that did not count. */
  readonly failures: Attempts;
  /** Sign-ins that were begun. */
  readonly signIns: Attempts;
  readonly writing: Background;
  /** Has a refusal go into the audit log, where it belongs there. */
  readonly tell: (request: FastifyRequest, refusal: Refusal, actor?: string) => void;
}
