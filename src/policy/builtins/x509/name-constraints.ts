import { contains, parseAddress, type Network } from '../go/ip.ts';
import { lookup } from '../../engine/value/collections.ts';
import { isArray, RegoObject, type Value } from '../../engine/value/model.ts';
import type { Certificate } from './certificate.ts';

/** Whether an issuer's name constraints let a certificate have the names it has (RFC 5280, 4.2.1.10). */
export function permits(issuer: Certificate, certificate: Certificate): boolean {
  const names = certificate.fields;
  return (
    allows(issuer, 'DNSDomains', textsIn(names['DNSNames']), isWithinDomain) &&
    allows(issuer, 'EmailAddresses', textsIn(names['EmailAddresses']), isWithinMailbox) &&
    allows(issuer, 'URIDomains', hostsIn(names['URIs']), isWithinHost) &&
    allowsAddresses(issuer, textsIn(names['IPAddresses']))
  );
}

function allows(
  { fields }: Certificate,
  kind: string,
  names: readonly string[],
  within: (name: string, constraint: string) => boolean,
): boolean {
  const permitted = textsIn(fields[`Permitted${kind}`]);
  const excluded = textsIn(fields[`Excluded${kind}`]);
  return names.every((name) => {
    if (excluded.some((constraint) => within(name, constraint))) return false;
    return permitted.length === 0 || permitted.some((constraint) => within(name, constraint));
  });
}

function isWithinDomain(name: string, constraint: string): boolean {
  const [domain, limit] = [name.toLowerCase(), constraint.toLowerCase().replace(/^\./, '')];
  if (limit === '') return true;
  const below = domain.endsWith(`.${limit}`);
  return constraint.startsWith('.') ? below : below || domain === limit;
}

/** A constraint is a mailbox, a host, or with a leading dot all hosts below a domain. */
function isWithinMailbox(name: string, constraint: string): boolean {
  if (constraint.includes('@')) return name.toLowerCase() === constraint.toLowerCase();
  return isWithinHost(name.slice(name.lastIndexOf('@') + 1), constraint);
}

function isWithinHost(host: string, constraint: string): boolean {
  if (constraint.startsWith('.')) return isWithinDomain(host, constraint);
  return constraint === '' || host.toLowerCase() === constraint.toLowerCase();
}

function allowsAddresses({ fields }: Certificate, names: readonly string[]): boolean {
  const permitted = networksIn(fields['PermittedIPRanges']);
  const excluded = networksIn(fields['ExcludedIPRanges']);
  return names.every((name) => {
    const address = parseAddress(name);
    if (!address || excluded.some((network) => contains(network, address))) return false;
    return permitted.length === 0 || permitted.some((network) => contains(network, address));
  });
}

function networksIn(value: Value | undefined): Network[] {
  if (value === undefined || !isArray(value)) return [];
  return value.flatMap((range): Network[] => {
    const [ip, mask] = ['IP', 'Mask'].map((name) =>
      range instanceof RegoObject ? lookup(range, name) : undefined,
    );
    const address = typeof ip === 'string' ? parseAddress(ip) : undefined;
    if (!address || typeof mask !== 'string') return [];
    const bits = BigInt(`0x${Buffer.from(mask, 'base64').toString('hex')}`).toString(2);
    return [{ address, maskBits: address.bits, ones: bits.replaceAll('0', '').length }];
  });
}

function textsIn(value: Value | undefined): string[] {
  return value !== undefined && isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function hostsIn(value: Value | undefined): string[] {
  if (value === undefined || !isArray(value)) return [];
  return value.flatMap((url) => {
    const host = url instanceof RegoObject ? lookup(url, 'Host') : undefined;
    return typeof host === 'string' ? [host.replace(/:\d+$/, '')] : [];
  });
}
