import type { FastifyRequest } from 'fastify';

/** The template of the route that answers a request, such as /api/v1/runs/:id: never what somebody has put into the address. */
export function routeOf(request: FastifyRequest): string {
  return request.is404 ? '(none)' : (request.routeOptions.url ?? '(none)');
}
