import type { Actor, Permission } from './actor.ts';

/** By what somebody is known. */
export type Credential =
  | { readonly kind: 'token'; readonly id: string; readonly expiresAt: string }
  | { readonly kind: 'bearer' }
  | { readonly kind: 'session'; readonly id: string; readonly expiresAt: string }
  | { readonly kind: 'local' }
  | { readonly kind: 'none' };

export interface Authenticated {
  readonly actor: Actor;
  readonly credential: Credential;
}

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 409 | 422 | 429 | 503;
  /** For people: one sentence, nothing of what was presented. */
  readonly detail: string;
  /** What the audit log tells of it; without it, nothing. */
  readonly audited?: { readonly action: string; readonly target: string; readonly reason: string };
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Of open routes. */
export const nobody: Authenticated = { actor: { name: 'nobody', grants: [] }, credential: { kind: 'none' } };

export function isRefused(outcome: object): outcome is Refusal {
  return 'status' in outcome;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
    credential: Credential;
  }
  interface FastifyContextConfig {
    /** Who asks needs it, on anything at all; how far it reaches is the route's to heed. */
    permission?: Permission;
    /** It is needed on all there is: what the route answers is about everything. */
    everything?: boolean;
    /** Answered without knowing who asks: health and signing in alone. */
    open?: true;
  }
}
