import type { Resource } from '../../../generated/inventory.ts';
import type { Reach } from '../../../serve/access/actor.ts';
import type { Queries } from '../../database.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters, type Parameters } from '../parameters.ts';
import { isWithin, reachCondition, resourceReach } from '../reach.ts';
import { tagDigest, tagsIn } from '../tags/digest.ts';

export interface ResourceFilter {
  readonly source?: readonly string[] | undefined;
  readonly account?: readonly string[] | undefined;
  readonly cloud?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
  /** What the name begins with, in any case. */
  readonly text?: string | undefined;
  /** Exactly this id. */
  readonly id?: string | undefined;
  /** Also what is not there any more. */
  readonly gone?: boolean | undefined;
}

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
  queries: Queries,
  reach: Reach,
  filter: ResourceFilter,
  wish: PageWish,
): Promise<Page<ListedResource>> {
  const parameters = newParameters();
  const inReach = reachCondition(reach, resourceReach, parameters);
  const { rows, next } = await pageOf<ResourceRow>(queries, {
    select: columns,
    from: 'resources r',
    where: [...conditionsOf(filter, parameters), ...(inReach === undefined ? [] : [inReach])],
    parameters,
    order: byKey,
    query: { list: 'resources', filter },
    ...wish,
  });
  const listed = rows.map(listedOf).filter((resource) => isWithin(reach, resource));
  return { items: listed, next };
}

function conditionsOf(filter: ResourceFilter, { mark, marks }: Parameters): string[] {
  const lists = (['source', 'account', 'cloud', 'type', 'kind', 'region'] as const).flatMap((column) => {
    const values = filter[column];
    if (values === undefined) return [];
    return [
      values.length === 1 ? `r.${column} = ${mark(values[0] ?? '')}` : `r.${column} IN ${marks(values)}`,
    ];
  });
  const tags = (filter.tag ?? []).map((tag) => {
    const at = tag.indexOf('=');
    const digest = at < 0 ? tagDigest(tag) : tagDigest(tag.slice(0, at), tag.slice(at + 1));
    return resourceReach.hasTag(mark(digest));
  });
  const text = filter.text?.toLowerCase();
  return [
    ...lists,
    ...tags,
    ...(text === undefined
      ? []
      : [`lower(r.name) >= ${mark(text)} AND lower(r.name) < ${mark(`${text}\u{10ffff}`)}`]),
    ...(filter.id === undefined ? [] : [`r.id = ${mark(filter.id)}`]),
    ...(filter.gone === true ? [] : ['r.gone_at IS NULL']),
  ];
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
