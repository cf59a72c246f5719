import type { Reach } from '../../serve/access/actor.ts';
import type { Parameters } from './parameters.ts';
import { tagDigest } from './tags/digest.ts';

/** What a table calls what reach is about. */
export interface ReachColumns {
  readonly account: string;
  /** The condition that a row has a tag, by its digest. */
  hasTag(digest: string): string;
}

// Counted, one at most, and not asked whether they exist: PostgreSQL makes a join of that, and reads all findings for a page.
/** Findings, called f. */
export const findingReach: ReachColumns = {
  account: 'f.account',
  hasTag: (digest) =>
    `(SELECT count(*) FROM finding_tags t WHERE t.fingerprint = f.fingerprint AND t.tag = ${digest}) > 0`,
};

/** Resources, called r. */
export const resourceReach: ReachColumns = {
  account: 'r.account',
  hasTag: (digest) => `(SELECT count(*) FROM resource_tags t WHERE t.key = r.key AND t.tag = ${digest}) > 0`,
};

/** The condition that a row is within reach; undefined where all is. */
export function reachCondition(
  reach: Reach,
  columns: ReachColumns,
  parameters: Parameters,
): string | undefined {
  if (reach === 'all') return undefined;
  const ways = reach.map(({ accounts, tags }) =>
    [
      ...(accounts ? [isOneOf(columns.account, accounts, parameters)] : []),
      ...Object.entries(tags ?? {}).map(([name, value]) =>
        columns.hasTag(parameters.mark(tagDigest(name, value))),
      ),
    ].join(' AND '),
  );
  return ways.length === 0 ? '1 = 0' : `(${ways.map((way) => `(${way || '1 = 1'})`).join(' OR ')})`;
}

function isOneOf(column: string, values: readonly string[], { marks }: Parameters): string {
  return values.length === 0 ? '1 = 0' : `${column} IN ${marks(values)}`;
}

/** What is told apart by reach. */
export interface Reachable {
  readonly account: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Whether something is within reach, by its own account and tags. */
export function isWithin(reach: Reach, { account, tags }: Reachable): boolean {
  if (reach === 'all') return true;
  return reach.some(
    (way) =>
      (way.accounts?.includes(account) ?? true) &&
      Object.entries(way.tags ?? {}).every(
        ([name, value]) => Object.hasOwn(tags, name) && tags[name] === value,
      ),
  );
}
