import { BuiltinError } from '../../engine/context.ts';
import { isIPv4, isIPv6 } from './ip-syntax.ts';
import { quote } from './quote.ts';
import { escape, unescape } from './url-escape.ts';

/** The parts of a URL, empty where it has none. */
export interface Url {
  readonly scheme: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
  /** The path as it was written, if that differs from the usual way of escaping it. */
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly fragment: string;
  /** Host and port as they are together. */
  readonly host: string;
  /** What follows the scheme when it does not start with a slash. */
  readonly opaque: string;
  readonly hasUser: boolean;
  readonly forceQuery: boolean;
  readonly omitHost: boolean;
}

/**
 * Parses a URL or relative reference as Go's url.Parse does, which is not WHATWG's way.
 *
 * @throws BuiltinError with Go's message.
 */
export function parseUrl(text: string): Url {
  const hash = text.indexOf('#');
  const front = hash < 0 ? text : text.slice(0, hash);
  const url = within(front, () => parseFront(front));
  return hash < 0
    ? url
    : { ...url, fragment: within(text, () => unescape(text.slice(hash + 1), 'fragment')) };
}

function within<T>(text: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof BuiltinError)) throw error;
    throw new BuiltinError(`parse ${quote(text)}: ${error.message}`, { cause: error });
  }
}

const none: Url = {
  scheme: '',
  hostname: '',
  port: '',
  path: '',
  rawPath: '',
  rawQuery: '',
  fragment: '',
  host: '',
  opaque: '',
  hasUser: false,
  forceQuery: false,
  omitHost: false,
};

function parseFront(text: string): Url {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new BuiltinError('net/url: invalid control character in URL');
  if (text === '*') return { ...none, path: '*' };
  if (text.startsWith(':')) throw new BuiltinError('missing protocol scheme');
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const rest = scheme === '' ? text : text.slice(scheme.length + 1);
  const query = rest.indexOf('?');
  const beforeQuery = query < 0 ? rest : rest.slice(0, query);
  const rawQuery = query < 0 ? '' : rest.slice(query + 1);
  const forceQuery = query >= 0 && query === rest.length - 1;
  const found = { ...none, scheme: scheme.toLowerCase(), rawQuery, forceQuery };
  if (!beforeQuery.startsWith('/')) {
    if (scheme !== '') return { ...found, opaque: beforeQuery };
    if (beforeQuery.split('/', 1)[0]?.includes(':')) {
      throw new BuiltinError('first path segment in URL cannot contain colon');
    }
  }
  return { ...found, ...parseHierarchy(found.scheme, beforeQuery) };
}

function parseHierarchy(scheme: string, text: string): Partial<Url> {
  if (!text.startsWith('//') || (scheme === '' && text.startsWith('///'))) {
    return { ...parsePath(text), omitHost: scheme !== '' && text.startsWith('/') };
  }
  const slash = text.indexOf('/', 2);
  const authority = slash < 0 ? text.slice(2) : text.slice(2, slash);
  const at = authority.lastIndexOf('@');
  const host = parseHost(scheme, authority.slice(at + 1));
  if (at >= 0) checkUserinfo(authority.slice(0, at));
  return { ...splitPort(host), host, hasUser: at >= 0, ...parsePath(slash < 0 ? '' : text.slice(slash)) };
}

function parsePath(text: string): Partial<Url> {
  const path = unescape(text, 'path');
  return { path, rawPath: escape(path, 'path') === text ? '' : text };
}

function checkUserinfo(text: string): void {
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(text)) throw new BuiltinError('net/url: invalid userinfo');
  unescape(text, 'userinfo');
}

function parseHost(scheme: string, host: string): string {
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) throw new BuiltinError('invalid IP-literal');
  if (bracket === 0) return parseLiteral(host);
  const first = host.indexOf(':');
  if (first >= 0) {
    // Only http and https insist on one colon: databases put lists of hosts there.
    checkPort(host.slice(scheme === 'http' || scheme === 'https' ? first : host.lastIndexOf(':')));
  }
  return unescape(host, 'host');
}

function parseLiteral(host: string): string {
  const end = host.lastIndexOf(']');
  if (end < 0) throw new BuiltinError("missing ']' in host");
  const port = host.slice(end + 1);
  checkPort(port);
  const literal = host.slice(1, end);
  const zone = literal.indexOf('%25');
  const address =
    zone < 0
      ? unescape(literal, 'host')
      : unescape(literal.slice(0, zone), 'host') + unescape(literal.slice(zone), 'zone');
  if (isIPv4(address)) throw new BuiltinError('invalid IP-literal');
  if (!isIPv6(address))
    throw new BuiltinError(`invalid host: ParseAddr(${quote(address)}): unable to parse IP`);
  return `[${address}]${port}`;
}

function checkPort(port: string): void {
  if (!isPort(port)) throw new BuiltinError(`invalid port ${quote(port)} after host`);
}

function isPort(text: string): boolean {
  return /^(?::[0-9]*)?$/.test(text);
}

function splitPort(host: string): Pick<Url, 'hostname' | 'port'> {
  const colon = host.lastIndexOf(':');
  const ported = colon >= 0 && isPort(host.slice(colon));
  const name = ported ? host.slice(0, colon) : host;
  const hostname = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  return { hostname, port: ported ? host.slice(colon + 1) : '' };
}

/** The path as it goes on the wire, Go's URL.EscapedPath. */
export function escapedPath({ path, rawPath }: Url): string {
  const valid = /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:@[\]%/])*$/.test(rawPath);
  if (rawPath !== '' && valid) return rawPath;
  return path === '*' ? '*' : escape(path, 'path');
}
