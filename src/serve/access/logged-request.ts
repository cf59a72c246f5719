import type { FastifyInstance } from 'fastify';

/**
 * Has the log hold of requests what `loggedRequest` says, for all routes and the not-found handler that are set afterwards. An app
 * without a handler of its own logs whole addresses of what is not there.
 */
export function logPathsAlone(app: FastifyInstance): void {
  app.setChildLoggerFactory((logger, bindings, options) =>
    logger.child(bindings, { ...options, serializers: { ...options.serializers, req: loggedRequest } }),
  );
}

/**
 * What of a request goes into the log: never its headers, and of its address the path alone. Queries hold codes of sign-ins, and what
 * somebody searched for.
 */
export function loggedRequest({
  method,
  url,
  ip,
}: {
  readonly method?: string;
  readonly url?: string;
  readonly ip?: string;
}): Readonly<Record<string, unknown>> {
  return { method, url: url?.split(/[?#]/, 1)[0], remoteAddress: ip };
}
