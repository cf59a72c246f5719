import type { AttackPath } from '../../generated/attack-path.ts';
import type { Change } from '../../generated/change.ts';
import type { Result, RiskCounts, Source } from '../../generated/report.ts';
import { levelOf } from '../report.ts';

/** What was found in a document. */
export interface Found {
  readonly results: readonly Result[];
  readonly attackPaths: readonly AttackPath[];
}

export interface ChangeFacts {
  readonly declared: number;
  readonly added: number;
  readonly sources: readonly Source[];
}

/** What comes, goes and changes between two documents. Findings and paths are the same when their fingerprints and ids are. */
export function changeOf(before: Found, after: Found, { declared, added, sources }: ChangeFacts): Change {
  const failed = (found: Found) => found.results.filter(({ status }) => status === 'fail');
  const findings = compared(failed(before), failed(after), ({ fingerprint }) => fingerprint, levelOf);
  const paths = compared(
    before.attackPaths,
    after.attackPaths,
    ({ id }) => id,
    ({ risk }) => risk.level,
  );
  return {
    schema: 'keelson.change/v1',
    declared,
    added,
    sources: [...sources],
    summary: {
      findings: {
        new: countsOf(findings.new.map(levelOf)),
        removed: countsOf(findings.removed.map(levelOf)),
        changed: findings.changed.length,
      },
      attack_paths: {
        new: countsOf(paths.new.map(({ risk }) => risk.level)),
        removed: countsOf(paths.removed.map(({ risk }) => risk.level)),
        changed: paths.changed.length,
      },
    },
    findings,
    attack_paths: paths,
  };
}

interface Compared<Item> {
  readonly new: Item[];
  readonly removed: Item[];
  readonly changed: { readonly before: Item; readonly after: Item }[];
}

function compared<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  level: (item: Item) => string,
): Compared<Item> {
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Set(after.map(keyOf));
  return {
    new: after.filter((item) => !earlier.has(keyOf(item))),
    removed: before.filter((item) => !later.has(keyOf(item))),
    changed: after.flatMap((item) => {
      const old = earlier.get(keyOf(item));
      return old !== undefined && level(old) !== level(item) ? [{ before: old, after: item }] : [];
    }),
  };
}

function countsOf(levels: readonly (keyof RiskCounts)[]): RiskCounts {
  const counts: RiskCounts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const level of levels) counts[level] += 1;
  return counts;
}
