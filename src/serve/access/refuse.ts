import type { FastifyReply } from 'fastify';
import { Problem, problemDocument, type ProblemKind } from '../problems/problem.ts';
import type { Refusal } from './request.ts';

const kinds: Readonly<Record<Refusal['status'], ProblemKind>> = {
  400: 'invalid-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  409: 'conflict',
  422: 'cannot-be-done',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** Answers with a problem (RFC 9457), with what HTTP asks of such an answer. */
export function refuse(reply: FastifyReply, { status, detail, retryAfter }: Refusal): FastifyReply {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (status === 401) reply.header('www-authenticate', challengeOf(reply));
  if (status === 403 && reply.request.headers.authorization !== undefined) {
    reply.header('www-authenticate', 'Bearer realm="keelson", error="insufficient_scope"');
  }
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify(problemDocument(new Problem(kinds[status], detail))));
}

/** RFC 6750: an error is named only to those who presented something. */
function challengeOf({ request }: FastifyReply): string {
  const presented = request.headers.authorization !== undefined;
  return presented ? 'Bearer realm="keelson", error="invalid_token"' : 'Bearer realm="keelson"';
}
