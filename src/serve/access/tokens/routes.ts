import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Service } from '../../service.ts';
import type { Granted } from '../actor.ts';
import { millisecondsOf } from '../../config/duration.ts';
import { refuse } from '../refuse.ts';
import { latestExpiry } from './expiry.ts';
import { createToken, listTokens, revokeToken, tokenById } from './keep.ts';
import { createdSchema, idSchema, listSchema } from './schemas.ts';
import { isWithin } from './within.ts';

interface Wish {
  readonly name: string;
  readonly grants: readonly Granted[];
  readonly expires_in: string;
}

const config = { permission: 'administer' } as const;

/** /api/v1/tokens. Everybody sees and revokes only tokens that may no more than they do. */
export function tokenRoutes(app: FastifyInstance, { database, config: configured, now }: Service): void {
  app.get('/api/v1/tokens', { config, schema: listSchema }, async ({ actor }) => ({
    items: (await listTokens(database)).filter(({ grants }) => isWithin(grants, actor)),
  }));

  app.post<{ Body: Wish }>('/api/v1/tokens', { config, schema: createdSchema }, async (request, reply) => {
    const { actor, body } = request;
    const at = now();
    const expiresAt = new Date(at.getTime() + (millisecondsOf(body.expires_in) ?? 0)).toISOString();
    const latest = latestExpiry(configured().access?.token_lifetime, at);
    const own = ownExpiry(request);
    if (!isWithin(body.grants, actor) || (own !== undefined && expiresAt > own)) {
      const detail = 'nobody may grant more than they have, or for longer than their own token';
      return refuse(reply, { status: 403, detail });
    }
    if (expiresAt > latest) {
      return refuse(reply, {
        status: 422,
        detail: `expires_in goes beyond ${latest}, the latest that is allowed`,
      });
    }
    const { name, grants } = body;
    const made = await createToken(database, {
      name,
      grants,
      expiresAt,
      by: actor.name,
      at: at.toISOString(),
    });
    if (made === 'named') {
      return refuse(reply, {
        status: 409,
        detail: `${name} is the name of a token: revoke that, or take another`,
      });
    }
    return reply.code(201).send({ ...made.token, token: made.secret });
  });

  app.delete<{ Params: { id: string } }>(
    '/api/v1/tokens/:id',
    { config, schema: idSchema },
    async ({ actor, params }, reply) => {
      const token = await tokenById(database, params.id);
      if (!token || !isWithin(token.grants, actor)) {
        return refuse(reply, { status: 404, detail: 'there is no such token' });
      }
      await revokeToken(database, params.id, actor.name, now().toISOString());
      return reply.code(204).send();
    },
  );
}

function ownExpiry({ credential }: FastifyRequest): string | undefined {
  return credential.kind === 'token' ? credential.expiresAt : undefined;
}
