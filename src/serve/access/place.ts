import type { FastifyRequest } from 'fastify';
import type { ServiceConfig } from '../../generated/service.ts';
import { isThisMachine } from '../../network/this-machine.ts';
import { hostOf, listensLocally } from '../config/defaults.ts';

/**
 * The address of the service as the browser sees it, with a slash at its end; undefined where it cannot be known. What a
 * request says of its host counts only where all that it can name is this machine.
 */
export function addressOf(config: ServiceConfig, request: FastifyRequest): URL | undefined {
  const { public_url: publicUrl, tls } = config.listen ?? {};
  if (publicUrl !== undefined) return URL.parse(publicUrl.replace(/\/*$/, '/')) ?? undefined;
  if (listensLocally(config)) return localAddressOf(config, request);
  const scheme = tls ? 'https' : 'http';
  const host = hostOf(config);
  if (host === '0.0.0.0' || host === '::') return undefined;
  const address = request.server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : config.listen?.port;
  return URL.parse(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}/`) ?? undefined;
}

/** The address that a request names, where that is this machine. */
export function localAddressOf({ listen }: ServiceConfig, { headers }: FastifyRequest): URL | undefined {
  const { host } = headers;
  if (host === undefined || !isThisMachine(host)) return undefined;
  return URL.parse(`${listen?.tls ? 'https' : 'http'}://${host}/`) ?? undefined;
}

/** Whether cookies may go there: https, or this machine. */
export function takesCookies({ protocol, host }: URL): boolean {
  return protocol === 'https:' || isThisMachine(host);
}

/**
 * Whether a browser says that a page of the service itself asks. One that says nothing is none that is known, or no browser.
 *
 * @param silent what holds when it says nothing.
 */
export function isSameOrigin({ headers }: FastifyRequest, address: URL, silent: boolean): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin === undefined && site === undefined) return silent;
  if (origin !== undefined && origin !== address.origin) return false;
  return site === undefined || site === 'same-origin';
}
