import type { EndpointCatalog } from '../../../generated/catalog-endpoints.ts';
import { firstFit } from './pattern.ts';

/** An address that code uses, without what could be secret: user, query and fragment. */
export interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly port?: number;
  readonly path: string;
}

export interface KnownEndpoint {
  readonly provider: string;
  readonly service: string;
}

export interface EndpointFinder {
  /** Of a host in lower case. */
  find(host: string): KnownEndpoint | undefined;
}

export function endpointFinder(endpoints: EndpointCatalog['endpoints']): EndpointFinder {
  const find = firstFit(endpoints.map((value) => ({ pattern: value.host, value })));
  return {
    find(host) {
      const found = find(host);
      return found && { provider: found.provider, service: found.service };
    },
  };
}

const form =
  /^(https?|wss?):\/\/(?:[^\s/?#@]{0,300}@)?([a-z0-9.*-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::(\d{1,5}))?(\/[^\s?#]{0,500})?(?:[?#]|$)/i;

const expression = /\$?\{[^{}]{0,200}\}|\$[A-Za-z_]\w{0,100}/g;

/** What an address says; undefined where a text is none. Expressions in it are asterisks. */
export function addressIn(text: string): Address | undefined {
  const [, scheme, host, port, path = ''] = form.exec(text.replaceAll(expression, '*')) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase(),
    ...(port !== undefined && { port: Number(port) }),
    path,
  };
}

/** Whether a host is this machine, or one that only a container or its host knows. */
export function isLocal(host: string): boolean {
  return (
    /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/.test(host) ||
    host.endsWith('.localhost')
  );
}
