import type { Resource } from '../../../generated/inventory.ts';
import type { Reach } from '../../../serve/access/actor.ts';
import type { Database, Queries } from '../../database.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters } from '../parameters.ts';
import { isWithin } from '../reach.ts';
import { tagsIn } from '../tags/digest.ts';
import type { ResourceFilter } from './filter.ts';
import { waysOf } from './ways.ts';

/** A resource as lists have it. */
export interface ListedResource {
  /** What the API calls it. */
  readonly key: string;
  readonly id: string;
  readonly source: string;
  readonly cloud: string;
  readonly type: string;
  readonly kind: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly gone_at: string | null;
}

interface ResourceRow extends Omit<ListedResource, 'tags'> {
  readonly tags: string;
}

export interface WholeResource extends ListedResource {
  /** As the document has it. */
  readonly body: Resource;
  readonly run: string;
}

const columns =
  'r.key, r.id, r.source, r.cloud, r.type, r.kind, r.name, r.account, r.region, r.tags, r.first_seen, r.last_seen, r.gone_at';
const byKey: Order = { columns: [{ sql: 'r.key', name: 'key', kind: 'string' }] };

/**
 * Resources within reach, in the order of their keys.
 *
 * @throws CursorRefused
 */
export async function listResources(
  database: Database,
  reach: Reach,
  filter: ResourceFilter,
  wish: PageWish,
): Promise<Page<ListedResource>> {
  const parameters = newParameters();
  const { rows, next } = await pageOf<ResourceRow>(database, {
    select: columns,
    from: 'resources r',
    where: [],
    ways: await waysOf(database, filter, reach, parameters),
    parameters,
    order: byKey,
    query: { list: 'resources', filter },
    ...wish,
  });
  const listed = rows.map(listedOf).filter((resource) => isWithin(reach, resource));
  return { items: listed, next };
}

const listedOf = ({ tags, ...row }: ResourceRow): ListedResource => ({ ...row, tags: tagsIn(tags) });

/** The resource with a key; undefined where there is none within reach. */
export async function resourceBy(
  queries: Queries,
  reach: Reach,
  key: string,
): Promise<WholeResource | undefined> {
  const row = await queries.first<ResourceRow & { body: string; run_id: string }>(
    `SELECT ${columns}, r.body, r.run_id FROM resources r WHERE r.key = $1`,
    [key],
  );
  if (!row) return undefined;
  const { body, run_id: run, ...rest } = row;
  const resource = listedOf(rest);
  if (!isWithin(reach, resource)) return undefined;
  return { ...resource, body: JSON.parse(body) as Resource, run };
}

/** Whether a resource that an id means is there and within reach. */
export async function isReachable(queries: Queries, reach: Reach, id: string): Promise<boolean> {
  const rows = await queries.all<{ account: string; tags: string }>(
    'SELECT r.account, r.tags FROM resources r WHERE r.id = $1',
    [id],
  );
  return rows.some(({ account, tags }) => isWithin(reach, { account, tags: tagsIn(tags) }));
}
