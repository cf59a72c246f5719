import type { Actor, Permission } from '../access/actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
  interface FastifyContextConfig {
    /** Who asks needs it, on anything at all; how far it reaches is the route's to heed. */
    permission?: Permission;
  }
}
