import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { reachOf, type Actor, type Permission, type Reach } from '../access/actor.ts';
import { audit } from '../../store/audit/append.ts';
import type { Queries } from '../../store/database.ts';
import { once, type Answer } from './behaviour/idempotency.ts';
import type { Api } from './api.ts';
import { idempotencyKeySchema } from './schemas/idempotency-key.ts';
import { type Schema } from './schemas/json-schema.ts';
import { problemAnswers } from './schemas/problem.ts';

/** One operation of the API: what it takes and gives, who may, and what it does. */
export interface Route<Query, Params, Body> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api/v1. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly permission: Permission;
  /** It is needed on all there is: what is answered is about everything. */
  readonly everything?: true;
  readonly query?: Schema;
  readonly params?: Schema;
  readonly body?: Schema;
  /** Of the answer that is as it should be: a schema of JSON, or the media types of what is streamed. */
  readonly gives: Schema | readonly string[];
  readonly status?: 200 | 201 | 202;
  readonly handle: (call: Call<Query, Params, Body>) => Promise<unknown>;
}

export interface Call<Query, Params, Body> {
  readonly query: Query;
  readonly params: Params;
  readonly body: Body;
  readonly actor: Actor;
  /** How far the permission of the route reaches. */
  readonly reach: Reach;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Ends when whoever asked has gone. */
  readonly signal: AbortSignal;
  /** Does a change, and writes it down in the audit log, whole or not at all; once for each Idempotency-Key. */
  readonly change: (work: (queries: Queries, at: string) => Promise<Changed>) => Promise<unknown>;
}

/** What a change did. */
export interface Changed extends Answer {
  readonly action: string;
  readonly target: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

const largestBody = 128 * 1024;

/** Registers an operation. */
export function addRoute<Query = unknown, Params = unknown, Body = unknown>(
  app: FastifyInstance,
  api: Api,
  route: Route<Query, Params, Body>,
): void {
  const { method, path, permission, everything = false, query, params, body, handle } = route;
  app.route({
    method: method satisfies HTTPMethods,
    url: path,
    config: { permission, everything },
    bodyLimit: largestBody,
    schema: {
      operationId: route.id,
      summary: route.summary,
      tags: [route.tag],
      querystring: query ?? { type: 'object', additionalProperties: false, properties: {} },
      ...(params && { params }),
      ...(body && { body }),
      ...(method === 'POST' && { headers: idempotencyKeySchema }),
      response: { ...answersOf(route), ...problemAnswers },
    },
    handler: async (request, reply) => {
      const { actor } = request;
      const gone = new AbortController();
      request.raw.once('close', () => {
        if (!reply.raw.writableFinished) gone.abort();
      });
      return handle({
        query: request.query as Query,
        params: request.params as Params,
        body: request.body as Body,
        actor,
        reach: reachOf(actor, permission),
        request,
        reply,
        signal: gone.signal,
        change: (work) => change(api, request, reply, work),
      });
    },
  });
}

function answersOf({
  gives,
  status = 200,
  summary,
}: Pick<Route<unknown, unknown, unknown>, 'gives' | 'status' | 'summary'>): object {
  const content = Array.isArray(gives)
    ? Object.fromEntries(gives.map((type: string) => [type, { schema: { type: 'string' } }]))
    : { 'application/json': { schema: gives } };
  return { [status]: { description: summary, content } };
}

async function change(
  { service }: Api,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (queries: Queries, at: string) => Promise<Changed>,
): Promise<unknown> {
  const at = service.now().toISOString();
  const actor = request.actor.name;
  const header = request.headers['idempotency-key'];
  const key = typeof header === 'string' ? header : undefined;
  const { status, body } = await service.database.transaction(async (queries) => {
    const done = async (): Promise<Answer> => {
      const { action, target, detail, ...answer } = await work(queries, at);
      await audit(queries, { actor, action, target, ...(detail && { detail }), at });
      return answer;
    };
    if (key === undefined) return done();
    return once(
      queries,
      { actor, key, method: request.method, url: request.url, body: request.body, at },
      done,
    );
  });
  reply.code(status);
  return body;
}
