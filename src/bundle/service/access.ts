import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { KeelsonError } from '../../errors.ts';
import type { Tokens, TokenScope } from './tokens.ts';

export interface AccessRules {
  readonly tokens?: Tokens | undefined;
  /** Whether TLS lets in none but clients with a certificate. */
  readonly byCertificate: boolean;
  /** Whether all may read. */
  readonly anonymous: boolean;
  /** Whether none but this machine can connect. */
  readonly onLoopback: boolean;
}

/** Undefined, or the status to refuse the request with. */
export type Access = (request: IncomingMessage, scope: TokenScope) => 401 | 403 | undefined;

/**
 * Who may do what. A token has what its scopes say. Without tokens, a certificate lets read; loopback lets do all; anonymous
 * lets read. With tokens, a certificate is needed besides.
 *
 * @throws KeelsonError USAGE when everyone could read without it having been said.
 */
export function accessBy({ tokens, byCertificate, anonymous, onLoopback }: AccessRules): Access {
  if (!tokens && !byCertificate && !anonymous && !onLoopback) {
    throw new KeelsonError(
      'USAGE',
      'others than this machine could read the bundles: say --token-file, --client-ca, or --anonymous if all may',
    );
  }
  const freely = new Set<TokenScope>(anonymous || (byCertificate && !tokens) ? ['read'] : []);
  if (onLoopback && !tokens && !byCertificate) freely.add('read').add('status');
  return (request, scope) => {
    if (byCertificate && !(request.socket instanceof TLSSocket && request.socket.authorized)) return 401;
    if (freely.has(scope)) return undefined;
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const scopes = token === undefined ? undefined : tokens?.(token);
    if (!scopes) return 401;
    return scopes.has(scope) ? undefined : 403;
  };
}
