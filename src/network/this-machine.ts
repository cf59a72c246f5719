import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether only this machine reaches a host: localhost, or an address of the loopback interface, with brackets or not, IPv4 within
 * IPv6 too. Other names are not, for others could resolve them.
 */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(name);
  if (family === 0) return name.toLowerCase() === 'localhost';
  return loopback.check(name, family === 6 ? 'ipv6' : 'ipv4');
}

/** As isLoopback, of a host as addresses and headers have it: with or without port, IPv6 in brackets. */
export function isThisMachine(host: string): boolean {
  return isLoopback(host.replace(/:\d+$/, ''));
}

/** Whether what is sent there cannot be read on the way: https, or http to this machine. */
export function isProtected({ protocol, host }: Pick<URL, 'protocol' | 'host'>): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(host));
}
