import type { FastifyInstance } from 'fastify';
import { may, type Permission } from '../../access/actor.ts';
import type { Api } from '../api.ts';
import { addRoute } from '../route.ts';
import { listOf, object, oneOf, text, truth } from '../schemas/json-schema.ts';

const permissions: readonly Permission[] = ['read', 'run', 'triage', 'administer', 'audit'];

/** Who asks, and what they may. */
export function meRoutes(app: FastifyInstance, api: Api): void {
  addRoute(app, api, {
    id: 'getMe',
    method: 'GET',
    path: '/me',
    tag: 'access',
    summary: 'Who asks, and what they may.',
    permission: 'read',
    gives: object({
      name: text,
      permissions: listOf(oneOf(...permissions)),
      everything: { description: 'Whether reading reaches all there is.', ...truth },
      grants: listOf(
        object(
          {
            role: oneOf('viewer', 'operator', 'admin', 'auditor'),
            accounts: listOf(text),
            tags: { type: 'object', additionalProperties: text },
          },
          ['accounts', 'tags'],
        ),
      ),
    }),
    handle: async ({ actor, reach }) => ({
      name: actor.name,
      permissions: permissions.filter((permission) => may(actor, permission)),
      everything: reach === 'all',
      grants: actor.grants,
    }),
  });
}
