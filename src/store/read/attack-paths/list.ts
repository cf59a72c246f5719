import { levels } from '../../../report/levels.ts';
import type { AttackPath } from '../../../generated/attack-path.ts';
import type { Reach } from '../../../serve/access/actor.ts';
import type { Queries } from '../../database.ts';
import { pageOf, type Order, type Page, type PageWish } from '../paging/page.ts';
import { newParameters, type Parameters } from '../parameters.ts';
import { reachOfPaths } from './reach.ts';

export interface PathFilter {
  readonly source?: readonly string[] | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly level?: readonly string[] | undefined;
  /** Fingerprint of a finding on it. */
  readonly finding?: string | undefined;
  /** Also what is not there any more. */
  readonly closed?: boolean | undefined;
}

/** An attack path as lists have it. */
export interface ListedPath {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly entry: string;
  readonly target: string;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly closed_at: string | null;
}

export interface WholePath extends ListedPath {
  /** As reports have it. */
  readonly path: AttackPath;
}

const columns =
  'p.id, p.source, p.rule, p.title, p.level, p.level_rank, p.entry, p.target, p.first_seen, p.last_seen, p.closed_at';
const worst: Order = {
  columns: [
    { sql: 'p.level_rank', name: 'level_rank', kind: 'number' },
    { sql: 'p.first_seen', name: 'first_seen', kind: 'string' },
    { sql: 'p.id', name: 'id', kind: 'string' },
    { sql: 'p.source', name: 'source', kind: 'string' },
  ],
};

/**
 * Attack paths of which all resources are within reach, worst first.
 *
 * @throws CursorRefused
 */
export async function listPaths(
  queries: Queries,
  reach: Reach,
  filter: PathFilter,
  wish: PageWish,
): Promise<Page<ListedPath>> {
  const parameters = newParameters();
  const { rows, next } = await pageOf<ListedPath & { level_rank: number }>(queries, {
    select: columns,
    from: 'attack_paths p',
    where: [...conditionsOf(filter, parameters), ...reachOfPaths(reach, parameters)],
    parameters,
    order: worst,
    query: { list: 'attack-paths', filter },
    ...wish,
  });
  return { items: rows.map(listedOf), next };
}

function conditionsOf(
  { source, rule, level, finding, closed }: PathFilter,
  { mark, marks }: Parameters,
): string[] {
  return [
    ...(source ? [`p.source IN ${marks(source)}`] : []),
    ...(rule ? [`p.rule IN ${marks(rule)}`] : []),
    ...(level
      ? [`p.level_rank IN (${level.map((one) => levels.findIndex((known) => known === one)).join(', ')})`]
      : []),
    ...(finding === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM attack_path_findings o WHERE o.source = p.source AND o.path_id = p.id AND o.fingerprint = ${mark(finding)})`,
        ]),
    ...(closed === true ? [] : ['p.closed_at IS NULL']),
  ];
}

function listedOf(row: ListedPath & { readonly level_rank: number }): ListedPath {
  const { level_rank: _, ...path } = row;
  return path;
}

/** The path with an id, of the source that saw it last; undefined where there is none within reach. */
export async function pathBy(queries: Queries, reach: Reach, id: string): Promise<WholePath | undefined> {
  const parameters = newParameters();
  const where = [`p.id = ${parameters.mark(id)}`, ...reachOfPaths(reach, parameters)];
  const row = await queries.first<ListedPath & { level_rank: number; body: string }>(
    `SELECT ${columns}, p.body FROM attack_paths p WHERE ${where.join(' AND ')} ORDER BY p.last_seen DESC, p.source LIMIT 1`,
    parameters.values,
  );
  if (!row) return undefined;
  const { level_rank: _, body, ...path } = row;
  return { ...path, path: JSON.parse(body) as AttackPath };
}

/** The attack paths that a finding is on, within reach. */
export async function pathsOfFinding(
  queries: Queries,
  reach: Reach,
  finding: string,
): Promise<readonly ListedPath[]> {
  return (await listPaths(queries, reach, { finding }, { limit: 100 })).items;
}
