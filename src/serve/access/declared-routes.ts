import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Permission } from './actor.ts';

/** A route as it was registered, with what it declares. */
export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  /** Open routes have none. */
  readonly permission: Permission | undefined;
  readonly everything: boolean;
}

/** Health and signing in: nothing else may be open. */
const open: ReadonlySet<string> = new Set([
  '/healthz',
  '/readyz',
  '/auth/login',
  '/auth/callback',
  '/auth/logout',
]);

const declared = new WeakMap<FastifyInstance, DeclaredRoute[]>();

/** All routes of an app that were registered after `registerAccess`. */
export function routesOf(app: FastifyInstance): readonly DeclaredRoute[] {
  return declared.get(app) ?? [];
}

/** Refuses routes that do not say what is needed for them. */
export function declareRoutes(app: FastifyInstance): void {
  const routes: DeclaredRoute[] = [];
  declared.set(app, routes);
  app.addHook('onRoute', (route) => {
    routes.push(...declarationsOf(route));
  });
}

function declarationsOf({ method, url, config }: RouteOptions): DeclaredRoute[] {
  const { permission, everything = false, open: isOpen } = config ?? {};
  const methods = Array.isArray(method) ? method : [method];
  const name = `${methods.join(',')} ${url}`;
  if (isOpen && !open.has(url)) throw new Error(`${name} may not be open: health and signing in alone are`);
  if (isOpen && permission) throw new Error(`${name} is open and asks for a permission: it cannot be both`);
  if (!isOpen && !permission) throw new Error(`${name} declares no permission: give it config: {permission}`);
  return methods.map((one) => ({ method: one, url, permission, everything }));
}
