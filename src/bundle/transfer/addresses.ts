import { KeelsonError } from '../../errors.ts';
import { isProtected } from '../../network/this-machine.ts';

/**
 * The address of a service that an environment variable puts in place of the provider's own.
 *
 * @returns without a slash at its end; undefined where the variable is not set.
 * @throws KeelsonError USAGE when it is no address, or plain http to another machine.
 */
export function endpointOf(variable: string): string | undefined {
  const value = process.env[variable];
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.username || url?.password || !(url && isProtected(url))) {
    throw new KeelsonError(
      'USAGE',
      `${variable} is no address that can be used: it must be https, or http to this machine, without a password`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
