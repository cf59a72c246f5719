import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../problems/problem.ts';

/** The tag of a representation: the same for the same bytes. */
export function entityTag(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** Gives what is read a tag, and answers 304 where the reader has it already. To be run when it is sent. */
export function conditionalGet(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
  if (!isRead || !isWhole || reply.statusCode !== 200) return payload;
  const tag = entityTag(payload);
  reply.header('etag', tag);
  const known = request.headers['if-none-match'];
  if (known === undefined || !names(known, tag)) return payload;
  reply.code(304).removeHeader('content-type');
  return '';
}

/**
 * Refuses a change of something that is not any more what If-Match says.
 *
 * @throws Problem has-changed
 */
export function insistOnMatch({ headers }: FastifyRequest, representation: unknown): void {
  const wanted = headers['if-match'];
  if (wanted === undefined || names(wanted, entityTag(JSON.stringify(representation)))) return;
  throw new Problem('has-changed', 'read it again, and change what is there now');
}

function names(header: string, tag: string): boolean {
  return header
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === '*' || one === tag);
}
