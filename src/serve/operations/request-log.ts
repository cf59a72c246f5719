import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id.ts';
import { routeOf } from './route.ts';

/** Gives each request its id, which the answer names, and writes a line when it has been answered: of its address the template alone. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.setGenReqId(requestIdOf);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      request: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) log.error(line, 'request');
    else log.info(line, 'request');
    done();
  });
}
