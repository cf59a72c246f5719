import type { AzureScope } from '../../../generated/config.ts';
import type { OpenOptions } from '../../cloud.ts';
import type { Sink } from '../../collector.ts';
import type { ArmReader } from './arm.ts';
import type { FoundryReader } from '../foundry/foundry.ts';
import { resourcesQuery } from '../resource-graph/queries.ts';

/** A row of Resource Graph's `resources` table, or an object of Resource Manager, which have the same parts. */
export interface GraphRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly kind?: string | null;
  readonly location?: string | null;
  readonly resourceGroup?: string | null;
  readonly subscriptionId?: string;
  readonly tags?: Readonly<Record<string, string>> | null;
  readonly sku?: unknown;
  readonly identity?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
}

export interface Subscription {
  readonly id: string;
  readonly name: string;
  /** Id of its source in the document. */
  readonly source: string;
}

/** What the collectors of a run share. */
export interface AzureSession extends ArmReader {
  /** Subscriptions that were asked and can be seen. */
  readonly subscriptions: readonly Subscription[];
  /** Undefined in clouds that have no Foundry. */
  readonly foundry: FoundryReader | undefined;
  readonly signal: AbortSignal;
  /** Types of which some could not be read: edges that start at them may be missing. */
  readonly missed: Set<string>;
  /** `<edge kind> <id in lower case>` of everything that edges were found to lead to. */
  readonly reached: Set<string>;
  /** Rows of a Resource Graph query over all subscriptions. @throws ReadError */
  graph(
    query: string,
    options?: { readonly authorizationScopeFilter?: 'AtScopeAboveAndBelow' },
  ): Promise<Record<string, unknown>[]>;
}

export type AzureOpenOptions = OpenOptions<AzureScope>;

/** Id of the source that a resource belongs to. */
export function sourceOf(resourceId: string): string {
  return `azure:/subscriptions/${subscriptionOf(resourceId)}`;
}

/** The subscription in a resource id, in lower case; empty for what lies above subscriptions. */
export function subscriptionOf(resourceId: string): string {
  return /^\/subscriptions\/([^/]+)/i.exec(resourceId)?.[1]?.toLowerCase() ?? '';
}

/** Resource Graph writes types in lower case, code as Azure does. */
export function isType({ type }: Pick<GraphRow, 'type'>, wanted: string): boolean {
  return type.toLowerCase() === wanted.toLowerCase();
}

/**
 * The resources of some types in all subscriptions. When they cannot be read, that is a problem of every
 * source, and undefined.
 */
export async function discover(
  session: AzureSession,
  sink: Sink,
  types: readonly string[],
): Promise<GraphRow[] | undefined> {
  const rows = await graphRows(session, sink, resourcesQuery(types), types);
  return rows as unknown as GraphRow[] | undefined;
}

/** Rows of any query; a failure is a problem of every source. */
export async function graphRows(
  session: AzureSession,
  sink: Sink,
  query: string,
  types: readonly string[],
  options: Parameters<AzureSession['graph']>[1] = {},
): Promise<Record<string, unknown>[] | undefined> {
  const about = { call: 'Microsoft.ResourceGraph/resources', types };
  const [first, ...others] = session.subscriptions;
  if (!first) {
    return [];
  }
  const rows = await sink.attempt(first.source, about, () =>
    session.graph(query, options).catch((error: unknown) => {
      for (const { source } of others) {
        void sink.attempt(source, about, () => Promise.reject(error as Error));
      }
      throw error;
    }),
  );
  if (!rows) {
    types.forEach((type) => session.missed.add(type));
  }
  return rows;
}
