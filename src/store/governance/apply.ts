import type { GovernanceRule } from '../../generated/service.ts';
import type { RiskLevel } from '../../generated/report.ts';
import type { Database, Queries } from '../database.ts';
import { takeTurn } from '../history/turn.ts';
import { inBatches } from '../in-batches.ts';
import { assigner, type Assignment } from './rule-for.ts';

/**
 * Says of all findings anew whose they are and when they are due, as the rules have it: to be called when these change. Owners that
 * people gave stay. Runs do it for the findings of their source.
 *
 * @returns how many have another owner or date.
 */
export async function applyGovernance(database: Database, rules: readonly GovernanceRule[]): Promise<number> {
  const sources = await database.all<{ name: string }>('SELECT name FROM sources ORDER BY name');
  let changed = 0;
  for (const { name } of sources) {
    changed += await database.transaction(async (queries) => {
      await takeTurn(queries);
      return assignIn(queries, rules, name);
    });
  }
  return changed;
}

interface Row {
  readonly fingerprint: string;
  readonly check_id: string;
  readonly account: string;
  readonly resource_type: string;
  readonly level: RiskLevel;
  readonly tags: string;
  readonly opened_at: string;
  readonly owner: string | null;
  readonly owner_set_by: string | null;
  readonly due_at: string | null;
  readonly overdue_at: string | null;
}

const pageLength = 5_000;

/** The same for the findings of a source, but for those that are fixed. */
export async function assignIn(
  queries: Queries,
  rules: readonly GovernanceRule[],
  source: string,
): Promise<number> {
  const assign = assigner(rules);
  let changed = 0;
  for (let after = ''; ;) {
    const page = await queries.all<Row>(
      `SELECT fingerprint, check_id, account, resource_type, level, tags, opened_at, owner, owner_set_by, due_at, overdue_at
       FROM findings WHERE source = $1 AND fingerprint > $2 AND state <> 'fixed' ORDER BY fingerprint LIMIT ${pageLength}`,
      [source, after],
    );
    const changes = page.flatMap((row) => changeOf(row, assign) ?? []);
    await write(queries, changes);
    changed += changes.length;
    if (page.length < pageLength) return changed;
    after = page.at(-1)?.fingerprint ?? '';
  }
}

type Change = Assignment & { readonly fingerprint: string };

function changeOf(row: Row, assign: ReturnType<typeof assigner>): Change | undefined {
  const said = assign({
    check: row.check_id,
    account: row.account,
    type: row.resource_type,
    level: row.level,
    tags: JSON.parse(row.tags) as Record<string, string>,
    openedAt: row.opened_at,
  });
  const owner = row.owner_set_by === null ? said.owner : row.owner;
  const isSame = owner === row.owner && said.dueAt === row.due_at && said.overdueAt === row.overdue_at;
  return isSame ? undefined : { ...said, owner, fingerprint: row.fingerprint };
}

async function write(queries: Queries, changes: readonly Change[]): Promise<void> {
  for await (const batch of inBatches(changes, 500)) {
    const lists = batch.map(
      (_, index) => `(${[1, 2, 3, 4].map((part) => `$${index * 4 + part}`).join(', ')})`,
    );
    await queries.run(
      `UPDATE findings SET owner = v.column2, due_at = v.column3, overdue_at = v.column4 FROM (VALUES ${lists.join(', ')}) AS v
       WHERE findings.fingerprint = v.column1`,
      batch.flatMap(({ fingerprint, owner, dueAt, overdueAt }) => [fingerprint, owner, dueAt, overdueAt]),
    );
  }
}
