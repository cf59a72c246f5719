import type { Retention } from '../../generated/service.ts';
import type { Database } from '../database.ts';
import { daysBefore } from '../history/days.ts';
import { expireWaivers } from '../history/waivers.ts';
import { compactSnapshots, dropSnapshots } from './snapshots.ts';
import { dropClosedPaths, dropEndedFindings, dropGoneResources } from './ended.ts';
import { dropArtifacts, dropRuns, dropStaged } from './runs.ts';

/** How many rows of each kind were taken away. */
export interface Retained {
  readonly artifacts: number;
  readonly runs: number;
  readonly staged: number;
  readonly snapshots: number;
  readonly findings: number;
  readonly resources: number;
  readonly attack_paths: number;
  /** Findings that count again, as their waiver has expired. */
  readonly waivers: number;
}

/**
 * Takes away what the configuration keeps no longer, in short transactions, and ends waivers whose last day is over. Open findings stay
 * however old they are, and trends by day stay the same. What it has not done when it is stopped it does the next time.
 *
 * @param retention days and numbers as schemas/service.schema.json has them. `audit` is the business of the audit log.
 */
export async function retain(database: Database, retention: Retention, now: Date): Promise<Retained> {
  const { documents = 3, runs = 90, snapshots = 30, trends = 1_095, fixed = 365 } = retention;
  return {
    waivers: await database.transaction((queries) => expireWaivers(queries, now.toISOString())),
    artifacts: await dropArtifacts(database, documents),
    staged: await dropStaged(database),
    runs: await dropRuns(database, daysBefore(now, runs)),
    snapshots:
      (await compactSnapshots(database, daysBefore(now, snapshots))) +
      (await dropSnapshots(database, daysBefore(now, trends))),
    findings: await dropEndedFindings(database, daysBefore(now, fixed)),
    resources: await dropGoneResources(database, daysBefore(now, fixed)),
    attack_paths: await dropClosedPaths(database, daysBefore(now, fixed)),
  };
}
