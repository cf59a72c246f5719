import type { FastifyRequest } from 'fastify';
import type { ServiceConfig } from '../../generated/service.ts';
import { isLoopback } from '../../network/this-machine.ts';
import { listensLocally } from '../config/defaults.ts';
import { isSameOrigin, localAddressOf } from './place.ts';
import type { Authenticated, Refusal } from './request.ts';

const local: Authenticated = {
  actor: { name: 'local', grants: [{ role: 'admin' }] },
  credential: { kind: 'local' },
};

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whom --insecure-local lets in: who asks from this machine, by a name of this machine (no other site's that leads here), not for
 * another site, and not through a proxy, behind which could be anybody.
 */
export function localActor(config: ServiceConfig, request: FastifyRequest): Authenticated | Refusal {
  const { headers, socket } = request;
  const address = localAddressOf(config, request);
  const isLocal =
    listensLocally(config) &&
    isLoopback(socket.remoteAddress ?? '') &&
    !forwarding.some((name) => name in headers);
  if (!isLocal || !address) return refused('--insecure-local answers this machine alone, by its own name');
  const { origin, 'sec-fetch-site': site } = headers;
  // Typed, from a bookmark, or by no browser.
  const isOwn = site === 'none' && origin === undefined;
  if (!isOwn && !isSameOrigin(request, address, true)) return refused('another site asks');
  return local;
}

function refused(detail: string): Refusal {
  return { status: 403, detail, audited: { action: 'local.refused', target: 'local', reason: detail } };
}
