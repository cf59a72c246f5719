import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { ServiceConfig } from '../../generated/service.ts';

/** What browsers are told of every answer: nothing from elsewhere, nothing inline, no frames. */
export function securityHeaders({ listen }: ServiceConfig): FastifyHelmetOptions {
  const isHttps = listen?.tls !== undefined || (listen?.public_url?.startsWith('https:') ?? false);
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps && { maxAge: 63_072_000, includeSubDomains: false },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
}
